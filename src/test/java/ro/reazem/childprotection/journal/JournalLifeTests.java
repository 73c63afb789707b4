package ro.reazem.childprotection.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.measure.InventedMeasures;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** The journal of a case on the real database and through the screens: what is written starts and meets the terms of the case. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class JournalLifeTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  @Autowired KeepingJournal keeping;
  @Autowired Journal journal;
  @Autowired InventedCases invented;
  @Autowired InventedMeasures measures;
  @Autowired CaseTerms terms;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private ChildCaseId id;
  private LocalDate today;

  @BeforeEach
  void aCaseOfThreeMonths() {
    today = LocalDate.now(clock);
    worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");
    id = invented.open("Urmărit", today.minusYears(12), worker);
    jdbc.sql("update childprotection.child_case set opened_on = :on where id = :id").param("on", today.minusMonths(3)).param("id", id.value()).update();
    invented.appoint(id, worker);
  }

  @Test
  void theVisitStartsTheTermOfTheReport() {
    write(JournalAct.INITIAL_VISIT, null, Map.of("on", today.minusDays(1).toString(), "hour", "10:00", "place", "acasă", "present", "mama", "seenAlone", "YES", "found", "bine"));
    assertThat(open(CaseTerms.INITIAL_REPORT)).singleElement().satisfies(one -> assertThat(one.end().alarmOn()).isEqualTo(today.plusDays(2)));
    assertThat(get("/childprotection/cases/" + id + "/assessment/initial")).hasStatusOk().bodyText().contains("acasă", DAY.format(today.minusDays(1))).doesNotContain("??");
    invented.reach(id, CaseStage.PLANNING);
    refused("childprotection.journal.assessed", JournalAct.INITIAL_VISIT, null, Map.of("on", today.toString(), "hour", "00:01"));
  }

  @Test
  void aContactOfTheCaseManagerMeetsTheMonthlyTermAndStartsItFromItsDay() {
    assertThat(open(CaseTerms.CONTACT)).singleElement().satisfies(one -> assertThat(one.end().alarmOn()).isEqualTo(today.plusMonths(1)));
    jdbc.sql("update platform.deadline set start_on = :on, anchor_on = :on where rule = 'CHILD_CONTACT' and case_id = :id").param("on", today.minusDays(20)).param("id", id.value()).update();
    write(JournalAct.CONTACT, null, contact(today.minusDays(5), "TEAM"));
    assertThat(open(CaseTerms.CONTACT)).as("another of the team meets nothing").singleElement().satisfies(one -> assertThat(one.start().on()).isEqualTo(today.minusDays(20)));
    write(JournalAct.CONTACT, null, contact(today.minusDays(4), "MANAGER"));
    write(JournalAct.CONTACT, null, contact(today.minusDays(10), "MANAGER"));
    assertThat(open(CaseTerms.CONTACT)).as("an older contact moves nothing").singleElement()
        .satisfies(one -> assertThat(one.end().alarmOn()).isEqualTo(today.minusDays(4).plusMonths(1)));
    assertThat(journal.contacts(id, today.minusDays(6))).extracting(Journal.Contact::on).containsExactly(today.minusDays(5), today.minusDays(4));
    assertThat(get(id.path() + "/review")).hasStatusOk().bodyText().contains("Contacte în jurnal (3)", "(vizită)").doesNotContain("??");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.journal_entry set content = '{}' where case_id = :id").param("id", id.value()).update()).isNotNull();
  }

  @Test
  void everyProgrammeHasItsOwnNotesAndReviewsAndTheLastOneMeetsTheTermOfAll() {
    refused("childprotection.plan.notApproved", JournalAct.PROGRAMME, null, programme("HEALTH"));
    plan("HEALTH", "EDUCATION");
    assertThat(get(id.path() + "/journal/forms/PROGRAMME?need=EDUCATION")).hasStatusOk().bodyText().contains("obiectiv EDUCATION", "școala").doesNotContain("??");
    var health = write(JournalAct.PROGRAMME, null, programme("HEALTH"));
    assertThat(open(CaseTerms.PROGRAMMES)).hasSize(1);
    var education = write(JournalAct.PROGRAMME, null, programme("EDUCATION"));
    assertThat(open(CaseTerms.PROGRAMMES)).isEmpty();
    write(JournalAct.PROGRAMME_NOTE, health, Map.of("on", today.toString(), "done", "vaccinat"));
    assertThat(open(CaseTerms.PROGRAMME_NOTE)).as("counted from the day it was due").extracting(one -> one.about().equals(health), one -> one.end().alarmOn())
        .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(true, today.minusMonths(2).plusMonths(2)), org.assertj.core.groups.Tuple.tuple(false, today.minusMonths(1)));
    refused("childprotection.journal.changesMissing", JournalAct.PROGRAMME_REVIEW, health, Map.of("on", today.toString(), "progress", "PART", "found", "x", "programmeKept", "CHANGED"));
    write(JournalAct.PROGRAMME_REVIEW, health, Map.of("on", today.toString(), "progress", "PART", "found", "merge", "programmeKept", "KEPT"));
    write(JournalAct.PROGRAMME_END, education, Map.of("on", today.toString(), "programmeEnd", "REACHED", "endNote", "promovat"));
    assertThat(open(CaseTerms.PROGRAMME_REVIEW)).extracting(Deadline::about).containsExactly(health);
    refused("childprotection.journal.programmeEnded", JournalAct.PROGRAMME_NOTE, education, Map.of("on", today.toString(), "done", "x"));
    assertThat(get(id.path() + "/journal")).hasStatusOk().bodyText().contains("vaccinat", "promovat", "Nota lunară a programului de intervenție", "încheiat").doesNotContain("??");
  }

  @Test
  void theDevelopmentOfAPlacedChildIsReportedEveryThreeMonthsFromTheMeasure() {
    refused("childprotection.journal.notPlaced", JournalAct.DEVELOPMENT, null, development());
    measures.placed(id, invented.child("Bunică", today.minusYears(60)), today.minusMonths(3), worker);
    assertThat(open(CaseTerms.DEVELOPMENT)).singleElement().satisfies(one -> assertThat(one.start().on()).isEqualTo(today.minusMonths(3)));
    write(JournalAct.DEVELOPMENT, null, development());
    assertThat(open(CaseTerms.DEVELOPMENT)).singleElement().satisfies(one -> assertThat(one.end().alarmOn()).isEqualTo(today.minusMonths(3).plusMonths(6)));
    assertThat(open(CaseTerms.REVIEW)).as("the review is another writing").singleElement().satisfies(one -> assertThat(one.start().on()).isEqualTo(today.minusMonths(3)));
    assertThat(get(id.path() + "/journal")).hasStatusOk().bodyText().contains("Raportul privind dezvoltarea copilului", "clasa a șasea").doesNotContain("??");
    measures.goesHome(id, today, worker);
    assertThat(open(CaseTerms.DEVELOPMENT)).isEmpty();
  }

  @Test
  void aMissingChildIsSaidOnEveryPageUntilItIsBackAndThePoliceAreToldWithinTheTermThatTheInstitutionSets() {
    var now = LocalDateTime.now(clock);
    var gone = absence(now.minusHours(3));
    refused("childprotection.journal.policeIncomplete", JournalAct.ABSENCE, null, and(gone, "policeNumber", "112/4"));
    var first = write(JournalAct.ABSENCE, null, gone);
    assertThat(open(CaseTerms.RUNAWAY)).as("nobody set the term").isEmpty();
    assertThat(get(id.path())).hasStatusOk().bodyText().contains("Copil plecat fără învoire din");
    assertThat(get(id.path() + "/journal")).hasStatusOk().bodyText().contains("Poliția nu a fost anunțată").doesNotContain("??");
    assertThatThrownBy(() -> invented.close(id, worker)).hasMessageStartingWith("childprotection.journal.stillMissing");
    write(JournalAct.RETURNED, first, and(moment(now.minusHours(2)), "returnedHow", "ALONE", "absenceReason", "dor", "childState", "bine", "taken", "discuție"));
    assertThat(get(id.path())).hasStatusOk().bodyText().doesNotContain("Copil plecat fără învoire din");
    jdbc.sql("update platform.parameter_value set value = '2 HOURS', standing = 'INTERNAL', act = 'Procedura serviciului' where code = 'CHILD_RUNAWAY'").update();
    var second = write(JournalAct.ABSENCE, null, absence(now.minusHours(1)));
    assertThat(open(CaseTerms.RUNAWAY)).hasSize(1);
    assertThat(get(id.path() + "/journal")).hasStatusOk().bodyText().contains("Anunțarea plecării fără învoire");
    write(JournalAct.ABSENCE_TOLD, second, and(moment(now.minusMinutes(30)), "toldWhom", "POLICE", "toldNumber", "112/5"));
    assertThat(open(CaseTerms.RUNAWAY)).isEmpty();
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.rule().equals(CaseTerms.RUNAWAY))).allMatch(one -> one.met() != null);
  }

  @Test
  void theFormsKeepWhatWasTypedAndAreTakenOnce() {
    for (var act : JournalAct.values()) {
      assertThat(get(id.path() + "/journal/forms/" + act)).as(act.name()).hasStatusOk().bodyText().doesNotContain("??");
    }
    var typed = new HashMap<>(contact(today.plusDays(1), "MANAGER"));
    typed.put("on", DAY.format(today.plusDays(1)));
    assertThat(post("CONTACT", typed)).hasStatus(422).bodyText().contains("la școală", "on-error").doesNotContain("??");
    typed.put("on", DAY.format(today));
    typed.put("key", UUID.randomUUID().toString());
    assertThat(post("CONTACT", typed)).hasStatus3xxRedirection();
    assertThat(post("CONTACT", typed)).hasStatus3xxRedirection();
    assertThat(journal.contacts(id, null)).hasSize(1);
    assertThat(get(id.path() + "/history")).hasStatusOk().bodyText().contains("Contact cu copilul").doesNotContain("??");
  }

  private UUID write(JournalAct act, @Nullable UUID about, Map<String, String> said) {
    keeping.write(id, UUID.randomUUID(), act, about, new Answers(said), worker);
    return journal.of(id).of(act).max(java.util.Comparator.comparing(JournalEntry::at)).orElseThrow().id();
  }

  private void refused(String code, JournalAct act, @Nullable UUID about, Map<String, String> said) {
    assertThatThrownBy(() -> keeping.write(id, UUID.randomUUID(), act, about, new Answers(said), worker)).isInstanceOf(RuleViolated.class).hasMessageStartingWith(code);
  }

  private List<Deadline> open(String rule) {
    return terms.of(id.asCase()).stream().filter(one -> one.isOpen() && one.rule().equals(rule)).toList();
  }

  /** A plan in force with one service for each need. */
  private void plan(String... needs) {
    var services = String.join(", ", List.of(needs).stream().map(need -> "{\"need\": \"" + need + "\", \"objective\": \"obiectiv " + need
        + "\", \"activity\": \"activitate\", \"provider\": \"școala\"}").toList());
    jdbc.sql("""
        insert into childprotection.protection_plan (id, one_time_key, case_id, number, state, finality, content, written_by, written_by_name, written_at, decided_by, decided_by_name,
          decided_at)
        values (gen_random_uuid(), gen_random_uuid(), :case, 1, 'APPROVED', 'RETURN_HOME', cast(:content as jsonb), :case, 'Ana', now(), gen_random_uuid(), 'Ion', now())""")
        .param("case", id.value()).param("content", "{\"services\": [" + services + "]}").update();
    terms.start(id.asCase(), CaseTerms.PROGRAMMES, ro.reazem.platform.time.Moment.on(today));
  }

  private Map<String, String> contact(LocalDate on, String by) {
    return Map.of("contactBy", by, "contactKind", "VISIT", "on", on.toString(), "place", "la școală", "present", "diriginta", "seenAlone", "YES", "found", "bine");
  }

  private Map<String, String> programme(String need) {
    return Map.of("need", need, "answersFor", "Școala nr. 3", "on", today.minusMonths(2).toString(), "objectives", "note de trecere");
  }

  private Map<String, String> development() {
    return Map.of("on", today.toString(), "period", "trimestrul II", "health", "bună", "school", "clasa a șasea", "behaviour", "liniștit", "familyContacts", "lunar", "carerWords",
        "mulțumită", "measureFits", "KEEP");
  }

  private static Map<String, String> absence(LocalDateTime at) {
    return and(moment(at), "place", "casa de tip familial", "lastSeen", "la cină, cu ceilalți copii");
  }

  private static Map<String, String> moment(LocalDateTime at) {
    return Map.of("on", at.toLocalDate().toString(), "hour", HOUR.format(at));
  }

  private static Map<String, String> and(Map<String, String> said, String... more) {
    var all = new HashMap<>(said);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).with(SignIn.as(worker)).exchange();
  }

  private MvcTestResult post(String act, Map<String, String> typed) {
    var request = mvc.post().uri(id.path() + "/journal/forms/" + act).with(SignIn.as(worker)).with(csrf());
    typed.forEach(request::param);
    return request.exchange();
  }
}
