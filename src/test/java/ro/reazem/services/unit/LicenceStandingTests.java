package ro.reazem.services.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;

/** Somebody is warned in time before a licence ends, unless the next one is there. */
class LicenceStandingTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @Test
  void aLicenceWarnsBeforeItsEndAndAlarmsAfterIt() {
    assertThat(standing(licence(TODAY.minusYears(1), TODAY.plusDays(91)))).isEqualTo(LicenceStanding.VALID);
    assertThat(standing(licence(TODAY.minusYears(1), TODAY.plusDays(90)))).isEqualTo(LicenceStanding.ENDS_SOON);
    assertThat(standing(licence(TODAY.minusYears(1), TODAY))).isEqualTo(LicenceStanding.ENDS_SOON);
    assertThat(standing(licence(TODAY.minusYears(1), TODAY.minusDays(1)))).isEqualTo(LicenceStanding.ENDED);
    assertThat(standing()).isEqualTo(LicenceStanding.MISSING);
    assertThat(standing(licence(TODAY.plusDays(1), null))).isEqualTo(LicenceStanding.MISSING);
  }

  @Test
  void theNextLicenceTakesTheWarningAway() {
    assertThat(standing(licence(TODAY.minusYears(1), TODAY.plusDays(5)), licence(TODAY.plusDays(6), null))).isEqualTo(LicenceStanding.VALID);
    assertThat(standing(licence(TODAY.minusYears(1), TODAY.plusDays(5)), licence(TODAY.plusDays(7), null))).isEqualTo(LicenceStanding.ENDS_SOON);
  }

  @Test
  void aProvisionalOneIsSaidToBeProvisionalAndHasAnEnd() {
    assertThat(standing(new Licence("1", TODAY.minusDays(1), TODAY.plusYears(1), true))).isEqualTo(LicenceStanding.PROVISIONAL);
    assertThatThrownBy(() -> new Licence("1", TODAY, null, true)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new Licence("1", TODAY, TODAY.minusDays(1), false)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void whereNoneIsAskedForNobodyIsWarned() {
    assertThat(LicenceStanding.of(List.of(), false, TODAY, 90)).isEqualTo(LicenceStanding.NOT_ASKED);
    assertThat(LicenceStanding.NOT_ASKED.alarms()).isFalse();
  }

  @Test
  void aUnitThatStoppedSaysWhy() {
    assertThatThrownBy(() -> new ServiceUnit(UUID.randomUUID(), "X", ServiceKind.OTHER, "X", UUID.randomUUID(), 1, "", "", null, 1, UnitState.CLOSED, TODAY, "", 0))
        .isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("services.unit.stateWithoutReason"));
  }

  @Test
  void theSchoolYearTurnsInSeptember() {
    assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31))).isEqualTo(2025);
    assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1))).isEqualTo(2026);
    assertThat(SchoolYear.lastDay(2026)).isEqualTo(LocalDate.of(2027, 8, 31));
  }

  private static LicenceStanding standing(Licence... licences) {
    return LicenceStanding.of(List.of(licences), true, TODAY, 90);
  }

  private static Licence licence(LocalDate from, LocalDate until) {
    return new Licence("LF", from, until, false);
  }
}
