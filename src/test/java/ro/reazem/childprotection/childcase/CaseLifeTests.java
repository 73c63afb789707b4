package ro.reazem.childprotection.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** A child's case on the real database: opened once, given, seen by those who need to know, closed and taken up again. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CaseLifeTests {

  @Autowired OpeningCase opening;
  @Autowired InventedCases invented;
  @Autowired CaseTerms terms;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private Officer head;
  private Officer colleague;

  @BeforeEach
  void officersOfOneService() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "childprotection READ WORK APPROVE", "people READ");
    colleague = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Alta", "childprotection READ WORK", "people READ");
    List.of(worker, head, colleague).forEach(invented::employ);
  }

  @Test
  void theSameFormOpensOneCaseAndAChildHasOneOpenCase() {
    var child = invented.child("Dobre", LocalDate.of(2018, 3, 3));
    var what = new NewCase(UUID.randomUUID(), child, CaseOrigin.REQUEST, "cerere", "", null, LocalDate.now(clock), worker.unit());
    var id = opening.open(what, worker);
    assertThat(opening.open(what, worker)).isEqualTo(id);
    var again = new NewCase(UUID.randomUUID(), child, CaseOrigin.SIGNAL, "sesizare", "", null, LocalDate.now(clock), worker.unit());
    refused("childprotection.case.alreadyOpen", () -> opening.open(again, worker));
    assertThatThrownBy(() -> jdbc.sql("""
        insert into childprotection.child_case (id, one_time_key, number, year, child_id, origin, reason, opened_on, stage, unit_id, revision, version)
        values (gen_random_uuid(), gen_random_uuid(), 999999, 2026, :child, 'OTHER', 'x', current_date, 'OPENED', gen_random_uuid(), 1, 0)""")
        .param("child", child).update()).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("one_open_case_per_child");
  }

  @Test
  void whoIsOfAgeHasNoChildsCaseAndAChildOfUnknownAgeHas() {
    var today = LocalDate.now(clock);
    refused("childprotection.case.ofAge", () -> invented.open("Major", today.minusYears(18), worker));
    assertThat(invented.open("Minor", today.minusYears(18).plusDays(1), worker)).isNotNull();
    assertThat(invented.open("Necunoscut", null, worker)).as("a found child").isNotNull();
  }

  @Test
  void brothersAndSistersAreTakenInTogetherAndWhoHasACaseKeepsIt() {
    var first = invented.open("Stan", LocalDate.of(2018, 3, 3), worker);
    var sister = invented.child("Stan", LocalDate.of(2021, 11, 11));
    var ids = opening.openTogether(List.of(invented.childOf(first), sister).stream().map(child -> new NewCase(UUID.randomUUID(), child, CaseOrigin.SIGNAL,
        "sesizare 119", "", null, LocalDate.now(clock), worker.unit())).toList(), worker);
    assertThat(ids.getFirst()).isEqualTo(first);
    assertThat(invented.find(ids.get(1)).siblingGroupId()).isNotNull().isEqualTo(invented.find(first).siblingGroupId());
  }

  @Test
  void onlyWhoNeedsToKnowSeesIt() {
    var id = invented.open("Ascuns", LocalDate.of(2019, 5, 20), worker);
    assertThat(open(id, worker)).hasStatusOk().bodyText().contains("Ascuns Mihai").doesNotContain("??");
    assertThat(open(id, head)).as("the head of the service").hasStatusOk();
    assertThat(open(id, colleague)).as("the unit alone opens nothing").hasStatus(403).bodyText().contains("A. M.").doesNotContain("Ascuns");
    assertThat(mvc.get().uri("/childprotection/cases?q=ascuns").with(SignIn.as(colleague)).exchange()).hasStatusOk().bodyText().doesNotContain("Ascuns Mihai");
    assertThat(mvc.get().uri("/childprotection/cases?q=ascuns").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Ascuns Mihai");
    assertThat(mvc.get().uri(id.path() + "/history").with(SignIn.as(colleague)).exchange()).hasStatus(404);
  }

  @Test
  void theTermsOfCaseManagementRunFromTheirEvents() {
    var id = invented.open("Termen", LocalDate.of(2019, 5, 20), worker);
    assertThat(terms.of(id.asCase())).extracting(Deadline::rule).containsExactlyInAnyOrder(CaseTerms.MANAGER, CaseTerms.INITIAL, CaseTerms.PLAN);
    invented.appoint(id, worker);
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.rule().equals(CaseTerms.MANAGER))).allMatch(one -> one.met() != null);
    assertThat(terms.of(id.asCase()).stream().filter(Deadline::isOpen)).extracting(Deadline::rule)
        .containsExactlyInAnyOrder(CaseTerms.INITIAL, CaseTerms.CONTACT, CaseTerms.DETAILED, CaseTerms.PLAN);
    invented.close(id, head);
    assertThat(terms.of(id.asCase())).noneMatch(Deadline::isOpen);
  }

  @Test
  void theHeadAppointsWithAHandoverNoteAndWithoutOneThePageComesBackWithWhatWasTyped() {
    var id = invented.open("Predat", LocalDate.of(2019, 5, 20), worker);
    invented.appoint(id, worker);
    var form = id.path() + "/give";
    assertThat(mvc.post().uri(form).with(SignIn.as(head)).with(csrf()).param("version", version(id)).param("officer", colleague.id().toString()).exchange())
        .hasStatus(422).bodyText().contains("handover").doesNotContain("??");
    assertThat(mvc.post().uri(form).with(SignIn.as(head)).with(csrf()).param("version", "0").param("officer", colleague.id().toString())
        .param("handover", "vizită promisă vineri").exchange()).as("somebody saved meanwhile").hasStatus(409).bodyText().contains("vizită promisă vineri");
    assertThat(mvc.post().uri(form).with(SignIn.as(head)).with(csrf()).param("version", version(id)).param("officer", colleague.id().toString())
        .param("handover", "vizită promisă vineri").exchange()).hasStatus3xxRedirection();
    assertThat(invented.find(id).responsibleId()).isEqualTo(colleague.id());
    assertThat(open(id, colleague)).hasStatusOk();
  }

  @Test
  void aCaseIsOpenedFromItsFormAndABadOneLosesNothing() {
    var child = invented.child("Formular", LocalDate.of(2016, 6, 1));
    var wrong = mvc.post().uri("/childprotection/cases/new").with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString())
        .param("child", child.toString()).param("childText", "Formular Mihai").param("origin", "REQUEST").param("reason", "mama cere sprijin")
        .param("openedOn", "31.02.2026").param("unit", worker.unit().toString()).exchange();
    assertThat(wrong).hasStatus(422).bodyText().contains("mama cere sprijin", "31.02.2026", "Formular Mihai").doesNotContain("??");
    jdbc.sql("insert into directory.unit (id, revision, told_at, name, active) values (:id, 1, now(), 'Serviciul', true) on conflict do nothing")
        .param("id", worker.unit()).update();
    assertThat(mvc.post().uri("/childprotection/cases/new").with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString())
        .param("child", child.toString()).param("childText", "Formular Mihai").param("origin", "REQUEST").param("reason", "mama cere sprijin")
        .param("openedOn", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(clock))).param("unit", worker.unit().toString()).exchange())
        .hasStatus3xxRedirection();
    assertThat(opening.openCaseOf(child)).isPresent();
  }

  @Test
  void twoOpenCasesOfRecordsThatWereMergedAreATaskOfTheHead() {
    var stays = invented.open("Zaharia", LocalDate.of(2018, 3, 3), worker);
    var later = invented.open("Zaharia", LocalDate.of(2018, 3, 3), worker);
    assertThat(mvc.get().uri("/childprotection/cases/twice").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().doesNotContain(later.value().toString());
    jdbc.sql("insert into directory.merge (id, survivor_id, absorbed_id, revision, state, told_at) values (gen_random_uuid(), :stays, :gone, 1, 'MERGED', now())")
        .param("stays", invented.childOf(stays)).param("gone", invented.childOf(later)).update();
    assertThat(mvc.get().uri("/childprotection/cases/twice").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText()
        .contains(later.value().toString(), invented.find(stays).numberOfYear()).doesNotContain("??");
    assertThat(mvc.get().uri("/childprotection/cases/twice").with(SignIn.as(worker)).exchange()).hasStatus(403);
  }

  private MvcTestResult open(ChildCaseId id, Officer who) {
    return mvc.get().uri(id.path()).with(SignIn.as(who)).exchange();
  }

  private String version(ChildCaseId id) {
    return String.valueOf(invented.find(id).version());
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(RuleViolated.class).hasMessage(code);
  }
}
