package ro.reazem.childprotection.disability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;

/** The file of a child with a disability as the order on complex evaluation asks it: papers, parts, report, states. */
class FileRulesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @Test
  void aMissingA5CertificateKeepsTheFileIncomplete() {
    var papers = PaperChecklist.of(Arrays.stream(FilePaper.values()).filter(one -> one != FilePaper.SPECIALIST_A5).map(one -> there(one)).toList());
    assertThat(papers.missing()).containsExactly(FilePaper.SPECIALIST_A5);
    refused("papersMissing", papers::requireWhole);
    PaperChecklist.of(Arrays.stream(FilePaper.values()).map(one -> there(one)).toList()).requireWhole();
  }

  @Test
  void theLaterLookAtAPaperCounts() {
    var papers = PaperChecklist.of(List.of(there(FilePaper.REQUEST), new LookedPaper(FilePaper.REQUEST, PaperResult.MISSING, "", DAY)));
    assertThat(papers.has(FilePaper.REQUEST)).isFalse();
  }

  @Test
  void thePsychologistIsAskedAtTheFirstRequestAndForSomeTypesAlways() {
    assertThat(FilePaper.PSYCHOLOGICAL.mayNotConcern(RequestReason.FIRST, false, Set.of())).isFalse();
    assertThat(FilePaper.PSYCHOLOGICAL.mayNotConcern(RequestReason.REEVALUATION, false, Set.of(HandicapType.VISUAL))).isTrue();
    for (var type : List.of(HandicapType.MENTAL, HandicapType.NEUROPSYCHIC, HandicapType.ASSOCIATED, HandicapType.HIV_AIDS)) {
      assertThat(FilePaper.PSYCHOLOGICAL.mayNotConcern(RequestReason.REEVALUATION, false, Set.of(type))).as(type.name()).isFalse();
    }
    assertThat(FilePaper.PSYCHOPEDAGOGICAL.mayNotConcern(RequestReason.FIRST, true, Set.of())).isFalse();
    assertThat(FilePaper.PSYCHOPEDAGOGICAL.mayNotConcern(RequestReason.FIRST, false, Set.of())).isTrue();
    assertThat(FilePaper.PREVIOUS_CERTIFICATE.mayNotConcern(RequestReason.REEVALUATION, false, Set.of())).isFalse();
    assertThat(FilePaper.SPECIALIST_A5.mayNotConcern(RequestReason.REEVALUATION, false, Set.of())).isFalse();
  }

  @Test
  void theReportWaitsForThePartsThatBelongToTheFile() {
    var small = PaperChecklist.of(List.of(there(FilePaper.MEDICAL_SYNTHESIS)));
    assertThat(Arrays.stream(EvaluationPart.values()).filter(one -> one.isAsked(small))).containsExactly(EvaluationPart.MEDICAL, EvaluationPart.SOCIAL);
    var whole = PaperChecklist.of(List.of(there(FilePaper.PSYCHOLOGICAL), there(FilePaper.PSYCHOPEDAGOGICAL)));
    assertThat(Arrays.stream(EvaluationPart.values()).allMatch(one -> one.isAsked(whole))).isTrue();
  }

  @Test
  void partsAndReportsSayWhatTheyMust() {
    refused("impairmentMissing", () -> new PartContent(EvaluationPart.MEDICAL, DAY, "dr. Pop", null, 2, 2, "constatări", ""));
    refused("environmentMissing", () -> new PartContent(EvaluationPart.SOCIAL, DAY, "asistent", null, 2, 2, "constatări", ""));
    refused("typeMissing", () -> report(Degree.SEVERE, List.of(), DAY, DAY.plusYears(1)));
    refused("untilMissing", () -> report(Degree.SEVERE, List.of(HandicapType.MENTAL), DAY, null));
    assertThat(report(null, List.of(), null, null).asked()).isNull();
    assertThat(new RehabilitationPlan(DAY, List.of(new Goal(GoalDomain.HEALTH, "mers", "", "", "", "mama")), "").goals()).hasSize(1);
    refused("goalMissing", () -> new RehabilitationPlan(DAY, List.of(), ""));
    refused("goalNotWhole", () -> new RehabilitationPlan(DAY, List.of(new Goal(GoalDomain.HEALTH, "mers", "", "", "", "")), ""));
  }

  @Test
  void i65NothingGoesToTheCommissionWithoutAReport() {
    refused("noReport", () -> file().propose(UUID.randomUUID()));
    refused("noReport", () -> file().evaluate().propose(UUID.randomUUID()));
    assertThat(file().evaluate().report().propose(UUID.randomUUID()).state()).isEqualTo(FileState.AT_COMMISSION);
  }

  @Test
  void noCertificateComesBeforeADecisionAndNoSecondRequestWhileOneRuns() {
    refused("notNow", () -> file().evaluate().report().certify().certify());
    refused("requestRuns", () -> file().requestAgain(request(RequestReason.REEVALUATION)));
    var certified = file().evaluate().report().propose(UUID.randomUUID()).decide(DAY, "12/2026", null).certify();
    refused("notFirstAgain", () -> certified.requestAgain(request(RequestReason.FIRST)));
    assertThat(certified.requestAgain(request(RequestReason.REEVALUATION)).round()).isEqualTo(2);
    assertThat(certified.asCase().kind()).isEqualTo("CHILD_DISABILITY");
    assertThat(certified.asCase().restricted()).isTrue();
  }

  @Test
  void aCancelledNumberPutsTheMatterBackBeforeTheCommission() {
    var decided = file().evaluate().report().propose(UUID.randomUUID()).decide(DAY, "12/2026", UUID.randomUUID());
    assertThat(decided.undecide().state()).isEqualTo(FileState.AT_COMMISSION);
    var none = file().evaluate().report().propose(UUID.randomUUID()).classInNone(DAY, "13/2026", null, false);
    assertThat(none.state().isOpen()).isFalse();
    assertThat(none.undecide().asCase().closedOn()).isNull();
    assertThat(file().evaluate().report().propose(UUID.randomUUID()).classInNone(DAY, "13/2026", null, true).state()).isEqualTo(FileState.CERTIFIED);
  }

  @Test
  void anEndedFileStaysEnded() {
    var ended = file().giveUp(DAY, "familia renunță", false);
    assertThat(Arrays.stream(FileState.values()).filter(ended.state()::mayBecome)).isEmpty();
    refused("reasonMissing", () -> file().giveUp(DAY, "", false));
    refused("beforeRequest", () -> file().end(FileState.DIED, DAY.minusDays(1), "certificat de deces"));
  }

  private static LookedPaper there(FilePaper paper) {
    return new LookedPaper(paper, PaperResult.THERE, "nr. 1", DAY);
  }

  private static EvaluationRequest request(RequestReason reason) {
    return new EvaluationRequest(reason, RequestOrigin.PARENT, "Maria Dobre", true, DAY, "1/2026");
  }

  private static EvaluationReport report(Degree degree, List<HandicapType> types, LocalDate from, LocalDate until) {
    return new EvaluationReport(DAY, MeetingPlace.SERVICE, "", degree, types, false, false, false, from, until, "concluzie", "");
  }

  private static DisabilityFile file() {
    return DisabilityFile.register(UUID.randomUUID(), UUID.randomUUID(), request(RequestReason.FIRST), new ActNumber(1, DAY), UUID.randomUUID(),
        new Registered(UUID.randomUUID(), "Ana", Instant.EPOCH));
  }

  private static void refused(String what, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.disability." + what));
  }
}
