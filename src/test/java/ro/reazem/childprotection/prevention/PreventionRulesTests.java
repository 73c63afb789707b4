package ro.reazem.childprotection.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of prevention as pure functions. */
class PreventionRulesTests {

  private static final LocalDate BEGUN = LocalDate.of(2026, 2, 27);

  @Test
  void theFileGoesTheWayOfTheLawAndNoOther() {
    assertThat(PreventionState.IDENTIFIED.after(PreventionAct.ASSESS)).isEqualTo(PreventionState.ASSESSED);
    assertThat(PreventionState.PLAN_ACTIVE.after(PreventionAct.MONITOR)).isEqualTo(PreventionState.PLAN_ACTIVE);
    for (var open : PreventionState.values()) {
      assertThat(open.allows(PreventionAct.SIGNAL)).as("a danger sign in %s", open).isEqualTo(open.isOpen());
    }
    assertThatThrownBy(() -> PreventionState.IDENTIFIED.after(PreventionAct.ACTIVATE)).hasMessage("childprotection.prevention.notNow");
    assertThatThrownBy(() -> PreventionState.RESOLVED.after(PreventionAct.SIGNAL)).hasMessage("childprotection.prevention.notNow");
  }

  @Test
  void i11NoMeasureIsAskedForBeforeServicesWereTriedButForTheReasonsOfTheLaw() {
    var law = law(null);
    assertThatThrownBy(() -> ReferralReason.SERVICES_EXHAUSTED.require(false, false, law)).hasMessage("childprotection.prevention.noPlanCarriedOut");
    assertThatCode(() -> ReferralReason.SERVICES_EXHAUSTED.require(true, false, law)).doesNotThrowAnyException();
    for (var without : List.of(ReferralReason.PARENTS_DEAD_OR_UNKNOWN, ReferralReason.VIOLENCE, ReferralReason.FOUND_OR_ABANDONED, ReferralReason.CHILD_OFFENDER)) {
      assertThatCode(() -> without.require(false, false, law)).as(without.name()).doesNotThrowAnyException();
    }
  }

  @Test
  void aRefusedContractRefersOnlyWhereTheInstitutionSaidSo() {
    assertThatThrownBy(() -> ReferralReason.CONTRACT_REFUSED.require(false, false, law(PreventionLaw.OnRefusal.REFERS))).hasMessage("childprotection.prevention.notRefused");
    assertThatThrownBy(() -> ReferralReason.CONTRACT_REFUSED.require(false, true, law(null))).hasMessage("childprotection.prevention.refusalNotSet");
    assertThatThrownBy(() -> ReferralReason.CONTRACT_REFUSED.require(false, true, law(PreventionLaw.OnRefusal.WAITS)))
        .hasMessage("childprotection.prevention.noPlanCarriedOut");
    assertThatCode(() -> ReferralReason.CONTRACT_REFUSED.require(false, true, law(PreventionLaw.OnRefusal.REFERS))).doesNotThrowAnyException();
  }

  @Test
  void i12APlanBeginsOnlyWithTheSignedContractAndNotBeforeIt() {
    assertThatThrownBy(() -> plan(null).requireSigned(BEGUN)).hasMessage("childprotection.prevention.contractMissing");
    var signed = plan(new ServiceContract(BEGUN, "mama", "Ioana", "școală", "centru de zi", 12));
    assertThatThrownBy(() -> signed.requireSigned(BEGUN.minusDays(1))).hasMessage("childprotection.prevention.actBeforeContract");
    assertThatCode(() -> signed.requireSigned(BEGUN)).doesNotThrowAnyException();
  }

  @Test
  void theReferralGoesWithAllThatCountiesAskFor() {
    var all = Arrays.asList(PackPiece.values());
    assertThat(PackPiece.missing(all, ReferralReason.SERVICES_EXHAUSTED, true)).isEmpty();
    assertThat(PackPiece.missing(List.of(), ReferralReason.VIOLENCE, false)).containsExactly(PackPiece.INITIAL_EVALUATION, PackPiece.SOCIAL_INQUIRY,
        PackPiece.REFERRAL_REPORT, PackPiece.PARENTS_WORD, PackPiece.BIRTH_AND_IDENTITY);
    assertThat(PackPiece.missing(List.of(), ReferralReason.SERVICES_EXHAUSTED, true)).contains(PackPiece.SERVICE_PLAN, PackPiece.MONITORING_SHEET, PackPiece.CHILD_REQUEST);
  }

  @Test
  void povertyIsMeasuredByMemberAndOnlyAgainstALineThatIsSet() {
    var sheet = new Observation(Observer.TEACHER, "", BEGUN, 3, new BigDecimal("1000"), List.of(), List.of(), "");
    assertThat(sheet.incomeOfEach()).isEqualByComparingTo("333.33");
    assertThat(sheet.isPoor(null)).isNull();
    assertThat(sheet.isPoor(new BigDecimal("333.33"))).isFalse();
    assertThat(sheet.isPoor(new BigDecimal("333.34"))).isTrue();
  }

  @Test
  void aRiskIsExplainedAndEveryServiceHasSomebodyResponsible() {
    assertThatThrownBy(() -> new RiskFound(RiskDimension.HEALTH, RiskFound.Level.HIGH, "")).hasMessage("childprotection.prevention.riskUnexplained");
    assertThatThrownBy(() -> new PlanLine(PlanLine.Area.HEALTH, "n", PlanLine.Kind.SERVICE, "s", "f", "", BEGUN, "6 luni", ""))
        .hasMessage("childprotection.prevention.responsibleMissing");
    assertThatThrownBy(() -> new ServicePlanContent("p", "a", "m", List.of(), "", BEGUN)).hasMessage("childprotection.prevention.lineMissing");
  }

  @Test
  void theFamilyIsAccompaniedForTheMonthsThatAreSet() {
    assertThatCode(() -> law(null).requireAccompanied(BEGUN, BEGUN.plusDays(1))).doesNotThrowAnyException();
    var twelve = new PreventionLaw(12, null, null, 10);
    assertThatThrownBy(() -> twelve.requireAccompanied(BEGUN, LocalDate.of(2027, 2, 26))).hasMessage("childprotection.prevention.tooShort");
    assertThatCode(() -> twelve.requireAccompanied(BEGUN, LocalDate.of(2027, 2, 27))).doesNotThrowAnyException();
  }

  private static ServicePlan plan(@Nullable ServiceContract contract) {
    return new ServicePlan(UUID.randomUUID(), 1, ServicePlan.State.DRAFT, new ServicePlanContent("p", "a", "m", List.of(new PlanLine(PlanLine.Area.HEALTH, "n",
        PlanLine.Kind.SERVICE, "s", "f", "", BEGUN, "6 luni", "Ioana")), "", BEGUN), "Ioana", Instant.EPOCH, contract, null);
  }

  private static PreventionLaw law(PreventionLaw.@Nullable OnRefusal onRefusal) {
    return new PreventionLaw(null, null, onRefusal, 10);
  }
}
