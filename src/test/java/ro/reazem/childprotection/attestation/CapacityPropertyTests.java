package ro.reazem.childprotection.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.reazem.childprotection.attestation.AttestExamples.DAY;
import static ro.reazem.childprotection.attestation.AttestExamples.child;
import static ro.reazem.childprotection.attestation.AttestExamples.law;
import static ro.reazem.childprotection.attestation.AttestExamples.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import ro.reazem.kernel.DateRange;

/** However children come and go, there are never more than the attest admits unless an exception was written. */
class CapacityPropertyTests {

  /** Children who come on a day for a while. */
  record Coming(int after, int days, int howMany, boolean siblings, boolean exception) {}

  @Property(tries = 300)
  void neverMoreThanTheAttestWithoutAWrittenException(@ForAll @IntRange(min = 1, max = 4) int most, @ForAll("comings") List<Coming> comings) {
    var placed = new ArrayList<PlacedChild>();
    boolean excepted = false;
    for (var one : comings) {
      var stay = new DateRange(DAY.plusDays(one.after()), DAY.plusDays(one.after() + one.days()));
      var children = IntStream.range(0, one.howMany()).mapToObj(n -> child("C" + n, LocalDate.of(2020, 1, 1))).toList();
      var exception = one.exception() ? new SiblingException("frați", "Director", DAY) : null;
      var carer = AttestExamples.carer(limits(most), placed.toArray(PlacedChild[]::new));
      var before = new Places(most, placed).peak(stay, List.of());
      if (PlacementRules.refusals(carer, new Arrival(PlacementKind.PLACEMENT, stay, children, one.siblings(), exception), law()).isEmpty()) {
        excepted |= one.siblings() && one.exception() && before + children.size() > most;
        children.forEach(child -> placed.add(new PlacedChild(child.personId(), stay)));
      } else {
        assertThat(before + children.size()).isGreaterThan(most);
      }
    }
    if (!excepted) {
      var places = new Places(most, placed);
      assertThat(IntStream.range(0, 200).map(n -> places.usedOn(DAY.plusDays(n)))).allMatch(used -> used <= most);
    }
  }

  @Property(tries = 200)
  void thePeakOfAStayIsTheMostOfAllItsDays(@ForAll("comings") List<Coming> comings, @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(max = 60) int days) {
    var placed = comings.stream().map(one -> new PlacedChild(child("C", DAY).personId(),
        new DateRange(DAY.plusDays(one.after()), DAY.plusDays(one.after() + one.days())))).toList();
    var places = new Places(1, placed);
    var stay = new DateRange(DAY.plusDays(from), DAY.plusDays(from + days));
    var everyDay = IntStream.rangeClosed(from, from + days).map(n -> places.usedOn(DAY.plusDays(n))).max().orElse(0);
    assertThat(places.peak(stay, List.of())).isEqualTo(everyDay);
  }

  @Provide
  Arbitrary<List<Coming>> comings() {
    var whole = Arbitraries.integers();
    return Combinators.combine(whole.between(0, 80), whole.between(0, 60), whole.between(1, 3), Arbitraries.of(true, false),
        Arbitraries.of(true, false)).as(Coming::new).list().ofMaxSize(8);
  }
}
