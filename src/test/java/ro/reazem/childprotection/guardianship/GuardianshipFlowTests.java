package ro.reazem.childprotection.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.childfile.SaidSo.said;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.childfile.Doing;
import ro.reazem.childprotection.childfile.FileStep;
import ro.reazem.childprotection.childfile.SaidSo;
import ro.reazem.kernel.RuleViolated;

/** What the directorate finds of a proposed guardian before it writes to the court. */
class GuardianshipFlowTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final Answers FOUND = said("guardianDegree", "2", "moral", "MET", "material", "MET", "noConvictions", "MET", "agreedOn", "2026-06-01", "childOpinion", "da");
  private static final Answers REPORT = said("on", "2026-06-10", "conclusion", "FAVOURABLE");
  private final GuardianshipFlow flow = new GuardianshipFlow();

  @Test
  void aGuardianIsOfAge() {
    refused(GuardianshipAct.REQUEST, Answers.none(), said("on", "2026-06-01", "guardianBornOn", "2008-06-02"), "childprotection.guardianship.guardianTooYoung");
    allowed(GuardianshipAct.REQUEST, Answers.none(), said("on", "2026-06-01", "guardianBornOn", "2008-06-01"));
  }

  @Test
  void aReportIsFavourableOnlyWithEveryGuarantee() {
    allowed(GuardianshipAct.REPORT, FOUND, REPORT);
    refused(GuardianshipAct.REPORT, FOUND.and(said("material", "NOT_MET")), REPORT, "childprotection.guardianship.guaranteesMissing");
    allowed(GuardianshipAct.REPORT, FOUND.and(said("material", "NOT_MET")), REPORT.and(said("conclusion", "UNFAVOURABLE")));
  }

  @Test
  void theAgreementTheChildsOpinionAndTheFamilyComeFirst() {
    refused(GuardianshipAct.REPORT, FOUND.and(said("agreedOn", "")), REPORT, "childprotection.guardianship.agreementMissing");
    refused(GuardianshipAct.REPORT, FOUND.and(said("childOpinion", "")), REPORT, "childprotection.guardianship.childNotHeard");
    refused(GuardianshipAct.REPORT, FOUND.and(said("guardianDegree", "")), REPORT, "childprotection.guardianship.familyFirst");
    refused(GuardianshipAct.REPORT, FOUND.and(said("guardianDegree", "4")), REPORT, "childprotection.guardianship.familyFirst");
    allowed(GuardianshipAct.REPORT, FOUND.and(said("guardianDegree", "4", "relativesTried", "unchiul nu poate")), REPORT);
  }

  @Test
  void theCourtAppointsOrRejectsAndAYearHasOneAccount() {
    assertThat(flow.after(GuardianshipAct.JUDGMENT, doing(FOUND, said("appointed", "YES"), List.of()))).isEqualTo(GuardianshipState.APPOINTED);
    assertThat(flow.after(GuardianshipAct.JUDGMENT, doing(FOUND, said("appointed", "NO"), List.of()))).isEqualTo(GuardianshipState.REJECTED);
    var before = new FileStep(3, "ACCOUNT", TODAY, said("accountYear", "2025"), "Ioana", Instant.EPOCH);
    assertThatThrownBy(() -> flow.require(GuardianshipAct.ACCOUNT, doing(FOUND, said("on", "2026-01-20", "accountYear", "2025"), List.of(before))))
        .isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.guardianship.accountTwice"));
    refused(GuardianshipAct.ACCOUNT, FOUND, said("on", "2026-01-20", "accountYear", "2027"), "childprotection.guardianship.accountInFuture");
  }

  private void refused(GuardianshipAct act, Answers known, Answers now, String code) {
    assertThatThrownBy(() -> flow.require(act, doing(known, now, List.of()))).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo(code));
  }

  private void allowed(GuardianshipAct act, Answers known, Answers now) {
    assertThatCode(() -> flow.require(act, doing(known, now, List.of()))).doesNotThrowAnyException();
  }

  private static Doing doing(Answers known, Answers now, List<FileStep> steps) {
    var one = SaidSo.doing("APPOINTED", SaidSo.child(LocalDate.of(2014, 1, 1), true), known, now, TODAY);
    return new Doing(one.state(), one.child(), known, now, steps, TODAY, one.law());
  }
}
