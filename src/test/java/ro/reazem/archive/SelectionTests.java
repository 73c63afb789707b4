package ro.reazem.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.archive.file.CountingEveryDay;
import ro.reazem.events.casework.CaseErased;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** From the hand-over to the depot to the erasure in all modules: nothing without a decision, an approval and two officers. */
@SpringBootTest
@AutoConfigureMockMvc
class SelectionTests {

  /** Who holds something of a case and answers what it erased. */
  private static final List<String> HOLDING = List.of("acts", "childprotection", "directory", "financialaid", "identity", "intake", "notes", "payments", "platform", "services", "worklist");

  @Autowired MockMvcTester mvc;
  @Autowired ClosedCase cases;
  @Autowired CountingEveryDay counting;
  @Autowired JdbcClient jdbc;

  private final String kind = "K" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private Officer keeper;
  private Officer second;
  private DestroyingOnScreen screen;

  @BeforeEach
  void aUnitOfItsOwn() {
    keeper = SignIn.stranger("Arhivara Prima", "archive READ WORK APPROVE");
    second = new Officer(UUID.randomUUID(), "al.doilea", "Arhivara Secunda", "șef", keeper.unit(), keeper.roles());
    screen = new DestroyingOnScreen(mvc, keeper, second);
    jdbc.sql("insert into directory.unit (id, revision, told_at, name, active) values (:id, 1, now(), 'Serviciul probat', true)").param("id", keeper.unit()).update();
  }

  @Test
  void aFileIsDestroyedOnlyWhenEveryModuleHasErasedWhatItHeld() {
    var ref = inDepot(1).getFirst();
    var note = UUID.randomUUID();
    jdbc.sql("insert into notes.note (id, context, case_id, kind, confidentiality, author_id, author_name) values (:id, 'financialaid', :case, 'NOTE', 'SOCIAL', :id, 'Ana')")
        .param("id", note).param("case", ref.id()).update();
    jdbc.sql("""
        insert into notes.note_text (note_id, version, happened_on, place, officer_ids, others, said, assessment, file_ids, search_text)
        values (:id, 1, '2011-01-01', 'acasă', '{}', 'vecina', 'Mama plânge', '', '{}', 'mama plange')""").param("id", note).update();
    jdbc.sql("insert into notes.participant (note_id, version, person_id) values (:id, 1, :id)").param("id", note).update();
    var file = file(ref);
    var selection = screen.selection();

    assertThat(as(keeper, "/archive/selections/" + selection + "/proposal")).hasStatus(422);
    assertThat(as(keeper, "/archive/selections/" + selection + "/decision", "file", "rest", "decision", "DESTROY", "reason", "")).hasStatus(422);
    screen.through(selection);
    assertThat(cases.state(ref)).isEqualTo("APPROVED");
    assertThat(as(keeper, "/archive/selections/" + selection + "/destruction", "destroyedOn", "01.01.2000", "manner", "reciclare")).hasStatus(422);
    assertThat(as(keeper, "/archive/selections/" + selection + "/destruction", "destroyedOn", DestroyingOnScreen.today(), "manner", "reciclare")).hasStatus3xxRedirection();
    assertThat(as(keeper, "/archive/selections/" + selection + "/confirmation")).hasStatus(422);
    assertThat(said(note)).isEqualTo("Mama plânge");
    assertThat(as(second, "/archive/selections/" + selection + "/confirmation")).hasStatus3xxRedirection();

    var erasure = jdbc.sql("select id from archive.erasure where case_id = :id").param("id", ref.id()).query(UUID.class).single();
    ClosedCase.await(() -> answered(erasure).size() == HOLDING.size());
    assertThat(said(note)).isEqualTo("—");
    assertThat(jdbc.sql("select count(*) from notes.participant where note_id = :id").param("id", note).query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from platform.file_content where file_id = :id").param("id", file).query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select title || name || registry_number from platform.case_file where id = :id").param("id", file).query(String.class).single()).isEqualTo("——771");
    assertThatThrownBy(() -> jdbc.sql("update notes.note_text set said = 'x' where note_id = :id").param("id", note).update()).hasMessageContaining("never changed");

    var modules = List.of(jdbc.sql("select array_to_string(modules, ',') from archive.erasure where id = :id").param("id", erasure).query(String.class).single().split(","));
    assertThat(modules).containsExactlyElementsOf(HOLDING);
    ClosedCase.await(() -> cases.state(ref).equals("DESTROYED"));
    cases.reopened(cases.closed(kind, LocalDate.of(2012, 1, 1), keeper.unit()), kind, keeper.unit());
    cases.tell(new ro.reazem.events.casework.CaseReopened(ClosedCase.state(ref, 900, kind, null, keeper.unit()), Instant.now(), null, ""));
    cases.tell(new CaseErasureApproved(erasure, Instant.now(), ref, second.id(), "12 / 2026"));
    assertThat(cases.state(ref)).isEqualTo("DESTROYED");
  }

  @Test
  void nobodyIsDestroyedWhileTheirOwnContextHasNotAnswered() {
    screen.code("elsewhere:" + kind);
    var ref = cases.closedIn("elsewhere", kind, LocalDate.of(2012, 1, 1), keeper.unit());
    screen.handover();
    counting.all();
    var selection = screen.selection();
    screen.through(selection);
    screen.recorded(selection);
    screen.confirmed(selection);
    var erasure = jdbc.sql("select id from archive.erasure where case_id = :id").param("id", ref.id()).query(UUID.class).single();
    ClosedCase.await(() -> answered(erasure).size() == HOLDING.size());
    assertThat(cases.state(ref)).isEqualTo("APPROVED");
    assertThat(mvc.get().uri("/archive/files/elsewhere/" + ref.id()).with(SignIn.as(keeper)).exchange()).hasStatusOk();
    cases.tell(new CaseErased(erasure, Instant.now(), ref, "elsewhere", 0));
    ClosedCase.await(() -> cases.state(ref).equals("DESTROYED"));
  }

  @Test
  void whatIsHeldAfterTheApprovalIsPutAsideAndWhatTheCommissionKeepsGoesBack() {
    var refs = inDepot(3);
    var selection = screen.selection();
    assertThat(as(keeper, "/archive/selections/" + selection + "/decision", "file", "financialaid:" + refs.get(1).id(), "decision", "KEEP", "reason",
        "interes documentar", "longerUntil", "")).hasStatus(422);
    assertThat(as(keeper, "/archive/selections/" + selection + "/decision", "file", "financialaid:" + refs.get(1).id(), "decision", "KEEP", "reason",
        "interes documentar", "longerUntil", "01.01.2090")).hasStatus3xxRedirection();
    assertThat(as(keeper, "/archive/selections/" + selection + "/decision", "file", "financialaid:" + refs.get(2).id(), "decision", "PERMANENT", "reason",
        "valoare istorică")).hasStatus3xxRedirection();
    screen.through(selection);
    assertThat(refs.stream().map(cases::state)).containsExactly("APPROVED", "DEPOT", "PERMANENT");
    assertThat(as(keeper, "/archive/files/financialaid/" + refs.getFirst().id() + "/holds", "since", DestroyingOnScreen.today(), "reason", "parchetul cere dosarul")).hasStatus3xxRedirection();
    as(keeper, "/archive/selections/" + selection + "/destruction", "destroyedOn", DestroyingOnScreen.today(), "manner", "reciclare");
    assertThat(as(second, "/archive/selections/" + selection + "/confirmation")).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select count(*) from archive.erasure where selection_id = :id").param("id", selection).query(Integer.class).single()).isZero();
    counting.all();
    assertThat(refs.stream().map(cases::state)).containsExactly("DEPOT HOLD", "DEPOT", "PERMANENT");
  }

  @Test
  void aRefusedProposalGivesItsFilesBack() {
    var ref = inDepot(1).getFirst();
    var selection = screen.selection();
    as(keeper, "/archive/selections/" + selection + "/decision", "file", "rest", "decision", "DESTROY", "reason", "termen împlinit");
    as(keeper, "/archive/selections/" + selection + "/proposal");
    assertThat(as(keeper, "/archive/selections/" + selection + "/refusal", "reason", "comisia incompletă")).hasStatus3xxRedirection();
    counting.all();
    assertThat(cases.state(ref)).isEqualTo("DUE_FOR_SELECTION");
  }

  @Test
  void filesOfTheLastYearsAreNotHandedOverYet() {
    cases.closed(kind, LocalDate.now().minusYears(1), keeper.unit());
    assertThat(as(keeper, "/archive/handovers", "unit", keeper.unit().toString(), "year", String.valueOf(LocalDate.now().getYear() - 1), "receivedBy",
        "Ana Pop")).hasStatus(422);
  }

  @Test
  void anOfficerOfAnotherUnitSeesNeitherRecordNorInventory() {
    var ref = inDepot(1).getFirst();
    var selection = screen.selection();
    var inventory = jdbc.sql("select handover_id from archive.file where case_id = :id").param("id", ref.id()).query(UUID.class).single();
    var stranger = SignIn.stranger("Altcineva", "archive READ WORK APPROVE AUDIT");
    for (var uri : List.of("/archive/selections/" + selection, "/archive/handovers/" + inventory, "/archive/handovers/" + inventory + "/inventory.csv")) {
      assertThat(mvc.get().uri(uri).with(SignIn.as(stranger)).exchange()).hasStatus(404);
      assertThat(mvc.get().uri(uri).with(SignIn.as(keeper)).exchange()).hasStatusOk();
    }
    for (var step : List.of("decision", "proposal", "approval", "refusal", "destruction", "confirmation")) {
      assertThat(as(stranger, "/archive/selections/" + selection + "/" + step)).hasStatus(404);
    }
  }

  private List<CaseRef> inDepot(int files) {
    var refs = new java.util.ArrayList<CaseRef>();
    screen.code("financialaid:" + kind);
    for (int place = 0; place < files; place++) {
      refs.add(cases.closed(kind, LocalDate.of(2012, 1, 1 + place), keeper.unit()));
    }
    var inventory = screen.handover();
    assertThat(mvc.get().uri(inventory + "/inventory.csv").with(SignIn.as(keeper)).exchange()).bodyText().contains(ClosedCase.number(refs.getFirst()));
    counting.all();
    assertThat(refs.stream().map(cases::state)).containsOnly("DUE_FOR_SELECTION");
    return refs;
  }

  private UUID file(CaseRef ref) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into platform.case_file (id, case_context, case_id, place, title, name, kind, source, source_detail, registry_number, confidentiality,
          content_type, declared_type, condition, pages, size, sha256, store, stored_by, stored_by_name, stored_at)
        values (:id, 'financialaid', :case, 1, 'Certificatul Mariei', 'maria.txt', 'OTHER', 'PERSON', 'Maria', '771', 'SOCIAL', 'text/plain', 'text/plain',
          'SOUND', 0, 1, sha256('x'), 'database', :id, 'Ana', now())""").param("id", id).param("case", ref.id()).update();
    jdbc.sql("insert into platform.file_content (file_id, bytes, sha256) values (:id, 'x', sha256('x'))").param("id", id).update();
    return id;
  }

  private String said(UUID note) {
    return jdbc.sql("select said from notes.note_text where note_id = :id").param("id", note).query(String.class).single();
  }

  private List<String> answered(UUID erasure) {
    return jdbc.sql("select module from archive.erasure_answer where erasure_id = :id").param("id", erasure).query(String.class).list();
  }

  private MvcTestResult as(Officer who, String uri, String... fields) {
    return screen.as(who, uri, fields);
  }
}
