package ro.reazem.childprotection.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.attestation.AttestExamples.attested;
import static ro.reazem.childprotection.attestation.AttestExamples.law;
import static ro.reazem.childprotection.attestation.AttestExamples.limits;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;

/** Until when an attest is good. */
class AttestedTests {

  private static final LocalDate ISSUED = LocalDate.of(2024, 9, 10);

  @Test
  void anAttestIsGoodForTwoYearsAndFromEachEndorsementForTwoMore() {
    var endorsed = attested(limits(2), ISSUED, new Endorsement(LocalDate.of(2026, 9, 1), "7", true));
    assertThat(endorsed.goodUntil(LocalDate.of(2026, 8, 31), law())).isEqualTo("2026-09-10");
    assertThat(endorsed.goodUntil(LocalDate.of(2026, 9, 1), law())).isEqualTo("2028-09-01");
    assertThat(endorsed.standing(LocalDate.of(2028, 9, 1), law())).isEqualTo(AttestStanding.VALID);
    assertThat(endorsed.standing(LocalDate.of(2028, 9, 2), law())).isEqualTo(AttestStanding.OVERDUE);
  }

  @Test
  void anEndorsementThatComesLateLeavesTheDaysBetweenWithoutAValidAttest() {
    var late = attested(limits(2), ISSUED, new Endorsement(LocalDate.of(2026, 10, 5), "9", true));
    assertThat(late.standing(LocalDate.of(2026, 9, 20), law())).isEqualTo(AttestStanding.OVERDUE);
    assertThat(late.standing(LocalDate.of(2026, 10, 5), law())).isEqualTo(AttestStanding.VALID);
  }

  @Test
  void anAttestThatTheCommissionDidNotEndorseAllowsNothingFromThatDay() {
    var refused = attested(limits(2), ISSUED, new Endorsement(LocalDate.of(2026, 3, 1), "3", false));
    assertThat(refused.standing(LocalDate.of(2026, 2, 28), law())).isEqualTo(AttestStanding.VALID);
    assertThat(refused.standing(LocalDate.of(2026, 3, 1), law())).isEqualTo(AttestStanding.NOT_ENDORSED);
  }

  @Test
  void anAttestOfTheFormerLawKeepsItsOwnEnd() {
    var old = new Attested(new Attestation("4", LocalDate.of(2023, 11, 2), "88/2023", limits(2), LocalDate.of(2026, 11, 1)), List.of());
    assertThat(old.standing(LocalDate.of(2026, 11, 1), law())).isEqualTo(AttestStanding.VALID);
    assertThat(old.standing(LocalDate.of(2026, 11, 2), law())).isEqualTo(AttestStanding.EXPIRED);
  }

  @Test
  void theDayOfTransitionEndsAttestsOfTheFormerLawOnceItIsEstablished() {
    var old = new Attested(new Attestation("4", LocalDate.of(2023, 11, 2), "88/2023", limits(2), LocalDate.of(2026, 11, 1)), List.of());
    assertThat(old.standing(LocalDate.of(2026, 1, 1), law(null, LocalDate.of(2025, 12, 31), null))).isEqualTo(AttestStanding.EXPIRED);
  }

  @Test
  void anAttestOfThePresentLawBearsNoEndAndOneOfTheFormerLawBearsOne() {
    assertThatThrownBy(() -> new Attestation("1", ISSUED, "2", limits(2), LocalDate.of(2027, 9, 9)).required(law()))
        .isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.attestation.newHasNoEnd"));
    assertThatThrownBy(() -> new Attestation("1", LocalDate.of(2024, 8, 8), "2", limits(2), null).required(law()))
        .isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.attestation.oldNeedsEnd"));
  }

  @Test
  void theLargestNumberOfTheLawBindsOnlyOnceItIsEstablished() {
    var five = new Attestation("1", ISSUED, "2", limits(5), null);
    assertThat(five.required(law())).isEqualTo(five);
    assertThatThrownBy(() -> five.required(law(null, null, 3))).isInstanceOf(RuleViolated.class);
  }
}
