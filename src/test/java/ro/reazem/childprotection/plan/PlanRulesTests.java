package ro.reazem.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.childprotection.adoption.procedure.AdoptionGround;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.childprotection.childcase.Finality;

/** What a plan must say, and when a child that went home is followed long enough. */
class PlanRulesTests {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 27);

  static PlanContent plan(boolean informed, String because, String opinion, Intervention... services) {
    return new PlanContent(Finality.RETURN_HOME, "mama este în tratament", "plasament la bunică", List.of(services), "", "sâmbăta", "tratament, vizite", informed, because,
        opinion, MARCH.plusMonths(3));
  }

  static Intervention service(LocalDate since, LocalDate until) {
    return new Intervention(Intervention.Need.FAMILY_TIES, "mama vine săptămânal", "vizite însoțite", "asistent social", since, until, "4 vizite pe lună");
  }

  @Test
  void aPlanHasAServiceAndSaysWhetherTheParentsWereTold() {
    assertThatThrownBy(() -> plan(true, "", "vreau acasă")).hasMessage("childprotection.plan.serviceMissing");
    assertThatThrownBy(() -> plan(false, "", "vreau acasă", service(MARCH, MARCH))).hasMessage("childprotection.plan.parentsNotInformed");
    assertThat(plan(false, "tatăl nu poate fi găsit", "", service(MARCH, MARCH)).parentsInformed()).isFalse();
    assertThatThrownBy(() -> service(MARCH, MARCH.minusDays(1))).hasMessage("childprotection.plan.serviceEndsFirst");
  }

  @Test
  void i45APlanThatLeadsToAdoptionSaysWhyAndWaitsAsItsGroundAsks() {
    var law = new AdoptionLaw(MARCH, 5, 6, 24, 8, 3, 12, 30, 10, 18, 50, 60, 30, 5);
    LeadsToAdoption.require(Finality.RETURN_HOME, null, MARCH, law);
    assertThatThrownBy(() -> LeadsToAdoption.require(Finality.ADOPTION, null, MARCH, law)).hasMessage("childprotection.plan.adoptionGroundMissing");
    assertThatThrownBy(() -> LeadsToAdoption.require(Finality.ADOPTION, failedSince(MARCH.minusMonths(11)), MARCH, law)).hasMessage("childprotection.adoption.tooEarly");
    LeadsToAdoption.require(Finality.ADOPTION, failedSince(MARCH.minusMonths(12)), MARCH, law);
  }

  private static LeadsToAdoption failedSince(LocalDate day) {
    return new LeadsToAdoption(AdoptionGround.REINTEGRATION_FAILED, day, "reintegrarea nu a reușit");
  }

  @Test
  void whatWasPlannedReadsTheSame() {
    var written = plan(true, "", "vreau acasă", service(MARCH, MARCH.plusMonths(6)));
    assertThat(CaseJson.read(CaseJson.text(written), PlanContent.class)).isEqualTo(written);
  }

  /** T3.6: home on 10.01, reports from January to June; from 10.07 on the case may be closed, with five it may not. */
  @Test
  void sixGoodReportsAndSixMonthsCloseTheCaseOfAChildThatWentHome() {
    var home = LocalDate.of(2026, 1, 10);
    assertThat(AftercareGuard.missing(home, LocalDate.of(2026, 7, 10), 6, 6)).isEmpty();
    assertThat(AftercareGuard.missing(home, LocalDate.of(2026, 7, 9), 6, 6)).as("a day too early").isPresent();
    assertThat(AftercareGuard.missing(home, LocalDate.of(2026, 8, 1), 6, 5)).as("a report too few").isPresent();
  }

  @Test
  void aReviewThatChangesThePlanSaysWhat() {
    assertThatThrownBy(() -> new ReviewContent("T1", "lunar", List.of(1), "", "", false, "")).hasMessage("childprotection.review.proposalMissing");
    assertThatThrownBy(() -> new ReviewContent("T1", "lunar", List.of(4), "", "", true, "")).hasMessage("childprotection.review.scale");
  }
}
