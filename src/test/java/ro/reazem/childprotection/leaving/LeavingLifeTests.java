package ro.reazem.childprotection.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.events.childprotection.YoungPersonAnnounced;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** E4: Radu stays for an evening course, leaves, chooses once, is accompanied, and has his file. */
@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
@Transactional
class LeavingLifeTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired RecordingYouth recording;
  @Autowired FollowingIndemnities following;
  @Autowired InventedCases cases;
  @Autowired CaseTerms terms;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired ApplicationEvents events;
  @Autowired Clock clock;

  private Officer worker;
  private ChildCaseId id;
  private LocalDate today;

  @BeforeEach
  void radu() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    today = LocalDate.now(clock);
    id = cases.open("Radu", today.minusYears(17), worker);
    cases.appoint(id, worker);
    // two years pass
    jdbc.sql("update directory.person set born_on = :day where id = :id").param("day", today.minusYears(19)).param("id", cases.childOf(id)).update();
  }

  @Test
  void raduStaysOncePerFormOfEducationAndChoosesOnce() {
    refused("CONTINUED_WITHOUT_REQUEST", () -> step(StepKind.STAY_STUDIES, "", "POST_SECONDARY"));
    step(StepKind.STAY_STUDIES, "41", "POST_SECONDARY");
    assertThat(recording.of(id)).singleElement().satisfies(one -> assertThat(one.untilDay()).isEqualTo(today.minusYears(19).plusYears(26).minusDays(1)));
    refused("FORM_OF_STUDY_USED", () -> step(StepKind.STAY_STUDIES, "42", "POST_SECONDARY"));
    step(StepKind.STAY_WITHOUT_STUDIES, "43", "");
    refused("chooseFirst", () -> step(StepKind.INDEMNITY, "44", ""));
    step(StepKind.CHOICE, "45", "INDEMNITY");
    refused("OPTION_WAS_CHOSEN", () -> step(StepKind.CHOICE, "46", "CONTINUE"));
    refused("OPTION_WAS_CHOSEN", () -> step(StepKind.STAY_STUDIES, "47", "LICENCE"));
    step(StepKind.INDEMNITY, "48", "");
    step(StepKind.LUMP_SUM, "49", "");
    refused("LUMP_SUM_WAS_PAID", () -> step(StepKind.LUMP_SUM, "50", ""));
    assertThat(recording.of(id).stream().filter(one -> one.amount() != null)).hasSize(2);
    assertThat(events.stream(EntitlementGranted.class).filter(one -> one.holderId().equals(cases.childOf(id))).map(EntitlementGranted::benefit))
        .containsExactly(PayingYouth.INDEMNITY, PayingYouth.SUM);
    refused("indemnityRuns", () -> step(StepKind.INDEMNITY, "51", ""));
    step(StepKind.INDEMNITY_ENDED, "52", "");
    recording.record(id, new NewStep(UUID.randomUUID(), StepKind.INDEMNITY_ENDED, today.minusMonths(1), "53", "", "", ""), worker);
    step(StepKind.LUMP_SUM_BACK, "54", "");
    var month = YearMonth.from(today);
    assertThat(events.stream(EntitlementEnded.class).filter(one -> one.decidedIn().equals(id.asCase())).map(EntitlementEnded::lastDay))
        .as("with the month, corrected backwards, and taken back whole").containsExactly(month.atEndOfMonth(), month.minusMonths(1).atEndOfMonth(), month.atDay(1).minusDays(1));
    refused("nothingPaid", () -> step(StepKind.LUMP_SUM_BACK, "55", ""));
    step(StepKind.LUMP_SUM, "56", "");
    refused("LUMP_SUM_WAS_PAID", () -> step(StepKind.LUMP_SUM, "57", ""));
    step(StepKind.LUMP_SUM_BACK, "58", "");
    assertThatThrownBy(() -> jdbc.sql("""
        insert into childprotection.youth_step (id, one_time_key, case_id, person_id, kind, day, number, code, amount, words, withheld, round, recorded_by, recorded_by_name, recorded_at)
        select gen_random_uuid(), gen_random_uuid(), case_id, person_id, kind, day, number, code, amount, words, withheld, 4, recorded_by, recorded_by_name, recorded_at
        from childprotection.youth_step where case_id = :case and kind = 'LUMP_SUM' limit 1""").param("case", id.value()).update()).hasMessageContaining("taken back");
  }

  @Test
  void theMonthlyIndemnityFollowsTheReferenceIndicatorAndItsProofIsAskedForOnceTheTermIsSet() {
    step(StepKind.CHOICE, "45", "INDEMNITY");
    recording.record(id, new NewStep(UUID.randomUUID(), StepKind.INDEMNITY, today.minusMonths(3), "48", "", "", ""), worker);
    following.turn(today);
    assertThat(events.stream(EntitlementChanged.class).filter(one -> one.decidedIn().equals(id.asCase()))).as("nothing changed").isEmpty();
    assertThat(proofs()).as("the institution has set no term").isZero();
    refused("paperMissing", () -> step(StepKind.PROOF, "", ""));
    var month = YearMonth.from(today).minusMonths(1).atDay(1);
    jdbc.sql("update platform.parameter_value set valid_to = :last where code = 'ISR' and valid_to is null").param("last", month.minusDays(1)).update();
    jdbc.sql("""
        insert into platform.parameter_value (id, code, value, valid_from, act, article, source, standing, entered_at, version)
        values (gen_random_uuid(), 'ISR', '700', :from, 'Legea de probă', 'art. 1', 'probă', 'VERIFIED', now(), 0)""").param("from", month).update();
    jdbc.sql("update platform.parameter_value set value = '6 MONTHS', standing = 'INTERNAL' where code = 'LEAVING_PROOF'").update();
    jdbc.sql("update platform.parameter_revision set revision = nextval('platform.parameter_revisions')").update();
    following.turn(today);
    following.turn(today);
    assertThat(events.stream(EntitlementChanged.class).filter(one -> one.decidedIn().equals(id.asCase()))).singleElement().satisfies(one -> {
      assertThat(one.monthly()).isEqualTo(Lei.whole(3_360));
      assertThat(one.from()).isEqualTo(month);
    });
    assertThat(proofs()).isEqualTo(1);
    step(StepKind.PROOF, "49", "");
    assertThat(proofs()).as("the next one").isEqualTo(1);
    step(StepKind.INDEMNITY_ENDED, "50", "");
    assertThat(proofs()).isZero();
  }

  private long proofs() {
    return terms.of(id.asCase()).stream().filter(one -> one.rule().equals(RecordingYouth.PROOF) && one.isOpen()).count();
  }

  @Test
  void twoRefusedOffersLoseTheYearsWithoutStudies() {
    step(StepKind.OFFER_REFUSED, "1", "");
    step(StepKind.OFFER_REFUSED, "2", "");
    refused("OFFERS_REFUSED", () -> step(StepKind.STAY_WITHOUT_STUDIES, "3", ""));
  }

  @Test
  void whoeverLeavesIsSeenEveryMonthAndAnnouncedToTheProtectionOfAdults() {
    refused("planFirst", () -> step(StepKind.CONTACT, "", ""));
    step(StepKind.PLAN, "1", "");
    assertThat(terms.of(id.asCase())).filteredOn(one -> one.rule().equals(RecordingYouth.CONTACT)).hasSize(1);
    step(StepKind.CONTACT, "", "");
    assertThat(terms.of(id.asCase())).filteredOn(one -> one.rule().equals(RecordingYouth.CONTACT) && one.isOpen()).as("the next month").hasSize(1);
    refused("unitMissing", () -> step(StepKind.ANNOUNCED, "", "HOUSING"));
    recording.record(id, new NewStep(UUID.randomUUID(), StepKind.ANNOUNCED, today, "", "HOUSING", "", "", worker.unit()), worker);
    assertThat(events.stream(YoungPersonAnnounced.class)).singleElement().satisfies(told -> assertThat(told.support()).containsExactly("HOUSING"),
        told -> assertThat(told.toUnit()).isEqualTo(worker.unit()), told -> assertThat(told.byOfficer()).isEqualTo(worker.id()));
  }

  @Test
  void theFileIsAskedForHandedOverWithoutThirdPersonsAndProven() {
    refused("notAsked", () -> recording.record(id, handed("12", "nimic"), worker));
    refused("requestMissing", () -> step(StepKind.FILE_ASKED, "", ""));
    step(StepKind.FILE_ASKED, "71", "");
    refused("withheldMissing", () -> recording.record(id, handed("12", ""), worker));
    refused("proofMissing", () -> recording.record(id, handed("", "identitatea celui care a sesizat"), worker));
    var page = id.path() + "/leaving";
    assertThat(mvc.get().uri(page + "/handover.pdf").with(SignIn.as(worker)).exchange()).hasStatus(404);
    assertThat(mvc.post().uri(page).with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString()).param("kind", "FILE_HANDED").param("day", DAY.format(today))
        .param("number", "12").param("words", "planuri, hotărâri").param("withheld", "").exchange()).hasStatus(422).bodyText().contains("ce s-a reținut").doesNotContain("??");
    assertThat(mvc.post().uri(page).with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString()).param("kind", "FILE_HANDED").param("day", DAY.format(today))
        .param("number", "12").param("words", "planuri, hotărâri").param("withheld", "identitatea celui care a sesizat").exchange()).hasStatus3xxRedirection();
    assertThat(terms.of(id.asCase())).filteredOn(one -> one.rule().equals(RecordingYouth.FILE)).noneMatch(one -> one.isOpen());
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("identitatea celui care a sesizat", "handover.pdf").doesNotContain("??");
    assertThat(mvc.get().uri(page + "/handover.pdf").with(SignIn.as(worker)).exchange()).hasStatusOk().hasContentType("application/pdf");
    var child = cases.open("Minor", today.minusYears(18).plusDays(1), worker);
    refused("notOfAge", () -> recording.record(child, new NewStep(UUID.randomUUID(), StepKind.FILE_ASKED, today, "72", "", "", ""), worker));
  }

  private NewStep handed(String number, String withheld) {
    return new NewStep(UUID.randomUUID(), StepKind.FILE_HANDED, today, number, "", "planuri, hotărâri", withheld);
  }

  private void step(StepKind kind, String number, String code) {
    recording.record(id, new NewStep(UUID.randomUUID(), kind, today, number, code, "plan", ""), worker);
  }

  private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).endsWith("." + code));
  }
}
