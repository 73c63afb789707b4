package ro.reazem.childprotection.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;

/** The seats of the commission and who sits on them. */
class CompositionTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
  private static final Seat PRESIDENT = new Seat(UUID.randomUUID(), SeatKind.PRESIDENT, "Secretarul general al județului", 1, DateRange.since(DAY.minusYears(2)));
  private static final Seat DOCTOR = new Seat(UUID.randomUUID(), SeatKind.MEMBER, "Direcția de sănătate publică", 2, DateRange.since(DAY.minusYears(2)));

  @Test
  void aDayKnowsItsMembersAndTheirSubstitutes() {
    var former = mandate(DOCTOR, false, "Dr. Florea", DAY.minusYears(1), DAY.minusDays(1));
    var now = mandate(DOCTOR, false, "Dr. Neagu", DAY, null);
    var substitute = mandate(DOCTOR, true, "Dr. Pop", DAY.minusMonths(1), null);
    var place = Composition.of(DAY, List.of(DOCTOR, PRESIDENT), List.of(former, now, substitute)).place(DOCTOR.id()).orElseThrow();
    assertThat(place.mandates()).containsExactly(now, substitute);
    assertThat(Composition.of(DAY, List.of(DOCTOR, PRESIDENT), List.of()).places().getFirst().seat()).isEqualTo(PRESIDENT);
  }

  @Test
  void twoMembersOfASeatNeverOverlapButASubstituteRunsBesideTheMember() {
    var now = mandate(DOCTOR, false, "Dr. Neagu", DAY, null);
    assertThatThrownBy(() -> mandate(DOCTOR, false, "Dr. Pop", DAY.plusYears(1), null).requireFits(DOCTOR, List.of(now)))
        .isInstanceOf(RuleViolated.class).hasMessage("childprotection.commission.mandateOverlaps");
    assertThatCode(() -> mandate(DOCTOR, true, "Dr. Pop", DAY, null).requireFits(DOCTOR, List.of(now))).doesNotThrowAnyException();
    assertThatThrownBy(() -> mandate(DOCTOR, true, "Dr. Pop", DAY.minusYears(3), null).requireFits(DOCTOR, List.of()))
        .hasMessage("childprotection.commission.beforeSeat");
  }

  @Test
  void aCommissionWithoutItsSeatsIsNotWhole() {
    var president = mandate(PRESIDENT, false, "Ion Barbu", DAY, null);
    assertThatThrownBy(() -> Composition.of(DAY, List.of(PRESIDENT), List.of(president)).requireWhole(7)).hasMessage("childprotection.commission.seatsMissing");
    assertThatThrownBy(() -> Composition.of(DAY, List.of(PRESIDENT, DOCTOR), List.of()).requireWhole(2)).hasMessage("childprotection.commission.nobodyPresides");
    assertThatCode(() -> Composition.of(DAY, List.of(PRESIDENT, DOCTOR), List.of(president)).requireWhole(2)).doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void noDayHasTwoMembersOnASeat(@ForAll @IntRange(max = 60) int from, @ForAll @IntRange(max = 60) int length, @ForAll @IntRange(max = 130) int day) {
    var first = mandate(DOCTOR, false, "Dr. Neagu", DAY, DAY.plusDays(30));
    var second = mandate(DOCTOR, false, "Dr. Pop", DAY.plusDays(from), DAY.plusDays(from + length));
    try {
      second.requireFits(DOCTOR, List.of(first));
    } catch (RuleViolated overlapping) {
      return;
    }
    assertThat(first.valid().contains(DAY.plusDays(day)) && second.valid().contains(DAY.plusDays(day))).isFalse();
  }

  private static Mandate mandate(Seat seat, boolean substitute, String name, LocalDate from, LocalDate to) {
    return new Mandate(UUID.randomUUID(), seat.id(), substitute, name, "Hotărârea nr. 12/2026", null, new DateRange(from, to));
  }
}
