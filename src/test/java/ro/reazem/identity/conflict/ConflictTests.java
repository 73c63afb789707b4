package ro.reazem.identity.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.identity.officer.OfficerForTests;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Conflicts of interest: who records them, who sees them, and that whom they concern gets nothing any more. */
@SpringBootTest
@AutoConfigureMockMvc
class ConflictTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired OfficerForTests officers;
  private final UUID caseId = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();
  private Officer accused;

  @BeforeEach
  void aCaseOfAPersonAndAnAccusedOfficer() {
    var id = officers.employ("acuzat." + UUID.randomUUID().toString().substring(0, 8), "o parolă foarte lungă", "financialaid READ WORK");
    accused = new Officer(id.value(), "acuzat", "Acuzatul", "inspector", SignIn.UNIT, SignIn.officer("asistent").roles());
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, team_ids, person_ids, closed)
        values ('financialaid', :case, 1, now(), '88/2026', '/financialaid/applications/' || :case, :unit, '{}', array[:person], false)""")
        .param("case", caseId).param("unit", SignIn.UNIT).param("person", person).update();
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, sex, marital_status,
          citizenship, address_line, country)
        values (:id, 1, now(), 'Conflictescu', 'Ana', 'Ana Conflictescu', '{}', 'FEMALE', 'SINGLE', 'RO', '', '')""").param("id", person)
        .update();
  }

  @Test
  void theHeadKeepsAnAccusedOfficerOutOfACaseAndTheOfficerCannotTakeAccess() {
    assertThat(mvc.get().uri(form("caseId", caseId)).with(SignIn.as("sef"))).hasStatusOk().bodyText().contains("88/2026")
        .doesNotContain("??");
    assertThat(record("sef", "caseId", caseId, "")).hasStatus(422);
    assertThat(record("sef", "caseId", caseId, "ACCUSED")).hasRedirectedUrl("/identity/conflicts");
    await(() -> kept("case_id", caseId) == 1);
    assertThat(mvc.post().uri("/identity/access/new").with(SignIn.as(accused)).with(csrf()).param("context", "financialaid")
        .param("caseId", caseId.toString()).param("reason", "vreau totuși să citesc").param("key", UUID.randomUUID().toString()))
        .hasStatus(422).bodyText().contains("conflict de interese").doesNotContain("??");
    assertThat(mvc.get().uri("/identity/conflicts").with(SignIn.as("sef"))).hasStatusOk().bodyText().contains("88/2026").doesNotContain("??");
    assertThat(mvc.get().uri("/identity/conflicts").with(SignIn.as(accused))).hasStatusOk().bodyText().doesNotContain("88/2026");
  }

  @Test
  void onlyTheDataProtectionOfficerAndTheDirectorRecordOneAboutAPerson() {
    assertThat(mvc.get().uri("/identity/conflicts?name=Conflict").with(SignIn.as("dpo"))).hasStatusOk().bodyText()
        .contains("Ana Conflictescu").doesNotContain("??");
    assertThat(mvc.get().uri(form("person", person)).with(SignIn.as("asistent"))).hasStatus(404);
    assertThat(record("dpo", "person", person, "RELATIVE")).hasRedirectedUrl("/identity/conflicts");
    assertThat(record("director", "person", person, "OTHER")).hasStatus(422).bodyText().contains("deja ținut deoparte");
    await(() -> kept("person_id", person) == 1);
  }

  @Test
  void whomItConcernsDoesNotEndIt() {
    record("sef", "caseId", caseId, "ACCUSED");
    var id = jdbc.sql("select id from identity.conflict where case_id = :id").param("id", caseId).query(UUID.class).single();
    assertThat(mvc.post().uri("/identity/conflicts/" + id + "/end").with(SignIn.as(accused)).with(csrf())).hasStatus(404);
    assertThat(mvc.post().uri("/identity/conflicts/" + id + "/end").with(SignIn.as("director")).with(csrf())).hasStatus3xxRedirection();
    await(() -> jdbc.sql("select bool_and(ended) from directory.conflict where case_id = :id").param("id", caseId).query(Boolean.class)
        .optional().orElse(false));
  }

  private MvcTestResult record(String who, String what, UUID id, String ground) {
    return mvc.post().uri("/identity/conflicts/new").with(SignIn.as(who)).with(csrf()).param("context", "financialaid")
        .param(what, id.toString()).param("officer", accused.id().toString()).param("ground", ground)
        .param("key", UUID.randomUUID().toString()).exchange();
  }

  private int kept(String column, UUID id) {
    return jdbc.sql("select count(*) from directory.conflict where not ended and " + column + " = :id").param("id", id)
        .query(Integer.class).single();
  }

  private static String form(String what, UUID id) {
    return "/identity/conflicts/new?context=financialaid&" + what + "=" + id;
  }

  private static void await(BooleanSupplier told) {
    for (int i = 0; i < 200 && !told.getAsBoolean(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(told.getAsBoolean()).isTrue();
  }
}
