package ro.reazem.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** A plan from its first version to the day the case of a child that went home may be closed, on the real database and through the screens. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PlanLifeTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired PlanningProtection planning;
  @Autowired FollowingChild following;
  @Autowired Plans plans;
  @Autowired InventedCases invented;
  @Autowired CaseTerms terms;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private Officer head;
  private ChildCaseId id;

  @BeforeEach
  void aCaseInPlanning() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "childprotection READ WORK APPROVE", "people READ");
    id = invented.open("Planificat", LocalDate.now(clock).minusYears(12), worker);
    invented.appoint(id, worker);
    invented.reach(id, CaseStage.PLANNING);
  }

  @Test
  void aChildOfTwelveIsHeardBeforeThePlanIsSent() {
    refused("childprotection.plan.childNotHeard", () -> planning.send(id, UUID.randomUUID(), PlanRulesTests.plan(true, "", "", service()), worker));
  }

  @Test
  void anApprovedPlanStartsTheReviewsAndASecondVersionReplacesIt() {
    inForce();
    assertThat(terms.of(id.asCase()).stream().filter(Deadline::isOpen)).extracting(Deadline::rule)
        .contains(CaseTerms.REVIEW, CaseTerms.PLAN_TOLD, CaseTerms.PROGRAMMES);
    planning.sign(id, new FamilyContract(LocalDate.now(clock), "mama, copilul, DGASPC", "tratament; vizite", "6 luni", ""), worker);
    assertThat(invented.find(id).stage()).isEqualTo(CaseStage.INTERVENTION);
    planning.told(id, LocalDate.now(clock), worker);
    inForce();
    assertThat(plans.of(id)).extracting(ProtectionPlan::state).containsExactly(ProtectionPlan.State.APPROVED, ProtectionPlan.State.REPLACED);
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.isOpen() && one.rule().equals(CaseTerms.REVIEW))).as("reviews go on from the first plan").hasSize(1);
  }

  /** HG nr. 49/2011: the plan of a child against whom violence was found is also that of its rehabilitation. */
  @Test
  void thePlanOfAnAbusedChildIsReviewedAsThatOfItsRehabilitationToo() {
    jdbc.sql("""
        insert into childprotection.intervention_entry (id, one_time_key, case_id, position, kind, subject, number, happened_at, said, written_by, written_by_name, written_at)
        values (gen_random_uuid(), gen_random_uuid(), :case, 1, 'FINDING', 'CONFIRMED', '', now(), '[]', :by, 'Adela', now())""").param("case", id.value())
        .param("by", worker.id()).update();
    inForce();
    planning.sign(id, new FamilyContract(LocalDate.now(clock), "mama", "vizite", "6 luni", ""), worker);
    following.review(id, UUID.randomUUID(), LocalDate.now(clock), new ReviewContent("T1", "trei vizite", List.of(2), "", "", true, ""), false, worker);
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.isOpen() && one.rule().equals(CaseTerms.REHABILITATION))).singleElement()
        .satisfies(one -> assertThat(one.end().alarmOn()).isEqualTo(LocalDate.now(clock).plusMonths(6)));
    following.returnHome(id, invented.find(id).version(), LocalDate.now(clock), "mama s-a vindecat", head);
    assertThat(terms.of(id.asCase()).stream().filter(Deadline::isOpen)).extracting(Deadline::rule).doesNotContain(CaseTerms.REHABILITATION);
  }

  @Test
  void whatAPlanSaysIsWrittenOnce() {
    inForce();
    assertThatThrownBy(() -> jdbc.sql("update childprotection.protection_plan set content = content || '{\"reasons\": \"altele\"}' where case_id = :case")
        .param("case", id.value()).update()).hasMessageContaining("a plan is written once");
  }

  /** T4.1: the next review is counted from the day this one was due. */
  @Test
  void theNextReviewIsCountedFromTheDayThisOneWasDue() {
    inForce();
    planning.sign(id, new FamilyContract(LocalDate.now(clock), "mama", "vizite", "6 luni", ""), worker);
    following.review(id, UUID.randomUUID(), LocalDate.now(clock), new ReviewContent("T1", "trei vizite", List.of(2), "", "", true, ""), false, worker);
    assertThat(review().end().alarmOn()).isEqualTo(LocalDate.now(clock).plusMonths(6));
    refused("childprotection.review.inFuture", () -> following.review(id, UUID.randomUUID(), LocalDate.now(clock).plusDays(1),
        new ReviewContent("T1", "x", List.of(2), "", "", true, ""), false, worker));
    refused("childprotection.review.sameDay", () -> following.review(id, UUID.randomUUID(), LocalDate.now(clock),
        new ReviewContent("T1", "trei vizite", List.of(2), "", "", true, ""), false, worker));
  }

  /** I4.4: the same text as before is written only by whoever says that nothing has changed. */
  @Test
  void aReviewInTheWordsOfAnotherIsWrittenOnlyKnowingly() {
    inForce();
    planning.sign(id, new FamilyContract(LocalDate.now(clock), "mama", "vizite", "6 luni", ""), worker);
    jdbc.sql("update childprotection.child_case set opened_on = :on where id = :id").param("on", LocalDate.now(clock).minusMonths(1)).param("id", id.value()).update();
    following.review(id, UUID.randomUUID(), LocalDate.now(clock).minusDays(9), new ReviewContent("T1", "Trei vizite", List.of(2), "", "", true, ""), false, worker);
    var same = new ReviewContent("T2", "trei vizite", List.of(3), "", "", true, "");
    refused("childprotection.review.sameText", () -> following.review(id, UUID.randomUUID(), LocalDate.now(clock), same, false, worker));
    following.review(id, UUID.randomUUID(), LocalDate.now(clock), same, true, worker);
  }

  @Test
  void aChildThatWentHomeIsFollowedEveryMonthBeforeItsCaseIsClosed() {
    inForce();
    planning.sign(id, new FamilyContract(LocalDate.now(clock), "mama", "vizite", "6 luni", ""), worker);
    refusedClosing("childprotection.aftercare.notFollowed");
    var home = LocalDate.now(clock).minusMonths(6);
    jdbc.sql("update childprotection.child_case set opened_on = :on where id = :id").param("on", home.minusMonths(1)).param("id", id.value()).update();
    following.returnHome(id, invented.find(id).version(), home, "mama s-a vindecat", head);
    assertThat(terms.of(id.asCase()).stream().filter(Deadline::isOpen)).extracting(Deadline::rule).contains(CaseTerms.AFTERCARE).doesNotContain(CaseTerms.REVIEW);
    for (int month = 0; month < 5; month++) {
      report(YearMonth.from(home).plusMonths(month), true);
    }
    report(YearMonth.from(home).plusMonths(5), false);
    refusedClosing("childprotection.aftercare.tooFew");
    refused("childprotection.aftercare.reported", () -> report(YearMonth.from(home), true));
    refused("childprotection.aftercare.wrongMonth", () -> report(YearMonth.from(home).minusMonths(1), true));
    report(YearMonth.from(home).plusMonths(6), true);
    invented.closeHome(id, head);
    assertThat(invented.find(id).stage()).isEqualTo(CaseStage.CLOSED);
  }

  @Test
  void theScreensCarryThePlanFromItsFormToTheContract() {
    var page = id.path() + "/plan";
    assertThat(mvc.post().uri(page + "/new").with(SignIn.as(worker)).with(csrf()).param("finality", "RETURN_HOME").param("reasons", "mama este bolnavă")
        .param("measure", "plasament la bunică").param("parentsDuties", "vizite").param("reviewOn", DAY.format(LocalDate.now(clock).plusMonths(3)))
        .param("services[0].need", "HEALTH").param("services[0].objective", "vaccinare").exchange()).hasStatus(422).bodyText()
        .contains("mama este bolnavă", "vaccinare", "services[0].activity").doesNotContain("??");
    assertThat(mvc.post().uri(page + "/new").with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString()).param("finality", "RETURN_HOME")
        .param("reasons", "mama este bolnavă").param("measure", "plasament la bunică").param("parentsDuties", "vizite").param("parentsInformed", "true")
        .param("childOpinion", "vreau la bunica").param("reviewOn", DAY.format(LocalDate.now(clock).plusMonths(3))).param("services[0].need", "HEALTH")
        .param("services[0].objective", "vaccinare").param("services[0].activity", "la medicul de familie").param("services[0].provider", "bunica")
        .param("services[0].since", DAY.format(LocalDate.now(clock))).exchange()).hasStatus3xxRedirection();
    var plan = plans.of(id).getFirst();
    assertThat(mvc.get().uri(page).with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("Aprobă planul", "la medicul de familie").doesNotContain("??");
    assertThat(mvc.post().uri(page + "/" + plan.id() + "/decision").with(SignIn.as(head)).with(csrf()).param("decision", "RETURN").param("reason", "").exchange())
        .hasStatus(422).bodyText().doesNotContain("??");
    assertThat(mvc.post().uri(page + "/" + plan.id() + "/decision").with(SignIn.as(head)).with(csrf()).param("decision", "APPROVE").exchange())
        .hasStatus3xxRedirection();
    assertThat(mvc.post().uri(page + "/contract").with(SignIn.as(worker)).with(csrf()).param("signedOn", DAY.format(LocalDate.now(clock))).param("parties", "mama")
        .param("duties", "vizite").param("duration", "6 luni").exchange()).hasStatus3xxRedirection();
    assertThat(mvc.post().uri(page + "/told").with(SignIn.as(worker)).with(csrf()).param("toldOn", DAY.format(LocalDate.now(clock))).exchange()).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(id.path() + "/review").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("vaccinare").doesNotContain("??");
    assertThat(mvc.get().uri(id.path() + "/home").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("Înscrie întoarcerea acasă").doesNotContain("??");
    assertThat(mvc.get().uri("/childprotection/commission/items/new?case=" + id).with(SignIn.as(worker)).exchange()).as("what is known is not typed again")
        .hasStatusOk().bodyText().contains("Planificat Mihai", id.toString()).doesNotContain("??");
    assertThat(mvc.get().uri(page + "/new").with(SignIn.as(worker)).exchange()).as("the next version begins with what this one says").hasStatusOk().bodyText()
        .contains("vaccinare", "vreau la bunica").doesNotContain("??");
  }

  private Deadline review() {
    return terms.of(id.asCase()).stream().filter(one -> one.isOpen() && one.rule().equals(CaseTerms.REVIEW)).findFirst().orElseThrow();
  }

  private void inForce() {
    planning.send(id, UUID.randomUUID(), PlanRulesTests.plan(true, "", "vreau acasă", service()), worker);
    var sent = plans.of(id).getFirst();
    refused("childprotection.plan.own", () -> planning.approve(id, sent.id(), null, worker));
    planning.approve(id, sent.id(), null, head);
  }

  private void report(YearMonth month, boolean safe) {
    following.report(id, UUID.randomUUID(), month, safe, new AftercareContent("SPAS Brădet", "copilul merge la școală", ""), worker);
  }

  private Intervention service() {
    return PlanRulesTests.service(LocalDate.now(clock), LocalDate.now(clock).plusMonths(3));
  }

  private void refusedClosing(String code) {
    refused(code, () -> invented.closeHome(id, head));
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(RuleViolated.class).hasMessageStartingWith(code);
  }
}
