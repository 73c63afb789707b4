package ro.reazem.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.intake.referral.ReferralForTests;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.SignIn;

/** What the trail of accesses says about what officers did. */
@SpringBootTest
@AutoConfigureMockMvc
class TrailTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired KeepingRegistries registries;
  @Autowired ReferralForTests referrals;

  @Test
  void theReadingOfAPersonsPageIsOneLineAndItsPartsBelongToIt() {
    var person = enter("Văduva", "");
    long before = newest();
    open("asistent", "/people/persons/" + person);
    part("asistent", "/people/persons/" + person + "/duplicates");
    part("asistent", "/financialaid/applications/panel?person=" + person);
    var lines = since(before);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst()).containsEntry("kind", "READ").containsEntry("outcome", "DONE").containsEntry("status", 200)
        .containsEntry("officer_name", "Ioana Drăghici").containsEntry("action", "people.person.read")
        .containsEntry("request", "GET /people/persons/" + person);
    assertThat(about(person)).contains((Long) lines.getFirst().get("id"));
  }

  @Test
  void aPartThatIsAskedForAloneIsWrittenLikeAPage() {
    var person = enter("Singură", "");
    long before = newest();
    part("plati", "/financialaid/applications/panel?person=" + person);
    assertThat(since(before)).singleElement().satisfies(line -> assertThat(about(person)).contains((Long) line.get("id")));
  }

  @Test
  void anActIsWrittenInItsOwnTransactionWithWhomItMade() {
    long before = newest();
    var person = enter("Născută", "");
    var lines = since(before);
    assertThat(lines).singleElement().satisfies(line -> assertThat(line).containsEntry("kind", "ACT")
        .containsEntry("action", "people.person.register").containsEntry("status", null));
    assertThat(about(person)).containsExactly((Long) lines.getFirst().get("id"));
  }

  @Test
  void aFormSentBackIsWrittenAsSuchAndHoldsNothingOfTheForm() {
    long before = newest();
    assertThat(send("asistent", "/people/persons", Map.of("familyName", "Secret", "bornOn", "31.02.2026"))).hasStatus(422);
    assertThat(since(before)).singleElement().satisfies(line -> assertThat(line).containsEntry("outcome", "REJECTED")
        .containsEntry("status", 422).doesNotContainValue("Secret").containsEntry("detail", ""));
  }

  @Test
  void aSearchIsWrittenWithItsTextAndWithoutTheCnp() {
    long before = newest();
    var cnp = InventedCnp.born("2691128");
    open("asistent", "/people/search?q=ionescu%20" + cnp.substring(0, 6) + "%20" + cnp.substring(6) + "&sex=FEMALE&page=2");
    assertThat(since(before)).singleElement().satisfies(line -> assertThat(line).containsEntry("kind", "SEARCH"));
    assertThat((String) since(before).getFirst().get("detail")).contains("q=ionescu", "•••" + cnp.substring(9), "sex=FEMALE")
        .doesNotContain(cnp.substring(0, 6), "page=");
  }

  @Test
  void whoIsAccusedDoesNotReadWhoOpenedTheReferralThatAccusesThem() {
    var registry = registries.open(RegistryId.create(), "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru de probă",
        DemoUnit.REGISTRY.id(), null);
    var referral = referrals.accusing(SignIn.officer("auditor").id(), "Zvedic", SignIn.UNIT, registry, SignIn.officer("registratura"));
    await().atMost(Duration.ofSeconds(20)).until(() -> jdbc.sql("select count(*) from directory.case_relation where case_id = :id").param("id", referral)
        .query(Integer.class).single() == 1);
    open("sef", "/referrals/" + referral);
    var opened = "/referrals/" + referral;

    assertThat(text("dpo", "/audit?file=" + referral)).as("of control").contains(opened);
    assertThat(text("auditor", "/audit?file=" + referral)).as("of the accused").doesNotContain(opened);
    assertThat(text("auditor", "/audit")).as("of the accused, among all lines").doesNotContain(opened);
  }

  @Test
  void aPlainListIsWrittenAsASearch() {
    long before = newest();
    open("asistent", "/people/persons");
    open("asistent", "/financialaid/applications");
    assertThat(since(before)).hasSize(2).allSatisfy(line -> assertThat(line).containsEntry("kind", "SEARCH"));
    assertThat(since(before)).first().satisfies(line -> assertThat(line).containsEntry("kind", "SEARCH").containsEntry("detail", ""));
  }

  @Test
  void theShowingOfACnpIsWrittenApart() {
    var cnp = InventedCnp.born("2691128");
    var person = enter("Arătată", cnp);
    long before = newest();
    assertThat(send("asistent", "/people/persons/" + person + "/cnp", Map.of())).hasStatusOk();
    assertThat(since(before)).singleElement().satisfies(line -> assertThat(line).containsEntry("kind", "REVEAL")
        .containsEntry("action", "people.person.cnp"));
    assertThat(jdbc.sql("select string_agg(l::text, ' ') from audit.line l").query(String.class).single()).doesNotContain(cnp);
  }

  @Test
  void whatIsRefusedIsWrittenWithWhomItWasAbout() {
    var person = enter("Ferită", "");
    long before = newest();
    assertThat(mvc.get().uri("/people/persons/" + person).with(SignIn.as("admin"))).hasStatus(403);
    assertThat(mvc.get().uri("/financialaid/decisions/" + UUID.randomUUID()).with(SignIn.as("asistent"))).hasStatus(404);
    var lines = since(before);
    assertThat(lines).extracting(line -> line.get("outcome")).containsExactly("REFUSED", "REFUSED");
    assertThat(about(person)).contains((Long) lines.getFirst().get("id"));
  }

  @Test
  void linesAreNeitherChangedNorRemoved() {
    enter("Păstrată", "");
    for (var change : List.of("update audit.line set officer_name = 'altul'", "delete from audit.line", "truncate audit.line",
        "delete from audit.about", "truncate audit.link")) {
      assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("never changed or removed");
    }
  }

  @Test
  void controlReadsTheTrailByPersonByOfficerAndByPeriod() {
    var person = enter("Controlată", "");
    open("plati", "/people/persons/" + person);
    var officer = SignIn.officer("plati").id();
    assertThat(text("/audit?person=" + person)).contains("Doina Brânzan", "Ioana Drăghici", "înregistrarea persoanei");
    assertThat(text("/audit?tab=reads&person=" + person + "&officer=" + officer)).contains("Doina Brânzan").doesNotContain("înregistrarea persoanei");
    assertThat(text("/audit?tab=reads&person=" + person + "&to=01.01.2020")).contains("Nicio accesare");
    assertThat(mvc.get().uri("/audit").with(SignIn.as("asistent"))).hasStatus(403);
  }

  @Test
  void anActThatIsUndoneLeavesNoLineOfSuccess() {
    long before = newest();
    var cnp = InventedCnp.born("2691128");
    enter("Prima", cnp);
    long after = newest();
    var answer = send("asistent", "/people/persons", person("Doua", cnp));
    assertThat(answer).hasStatus(422);
    assertThat(since(before)).hasSize(2);
    assertThat(since(after)).singleElement().satisfies(line -> assertThat(line).containsEntry("outcome", "REJECTED"));
  }

  @Test
  void theLogOfAFileIsReadByWhoeverAnswersForItAndByControl() {
    var person = enter("Urmărită", "");
    open("plati", "/people/persons/" + person);
    assertThat(part("asistent", "/audit/file?person=" + person)).contains("se notează").doesNotContain("Doina Brânzan");
    assertThat(part("dpo", "/audit/file?person=" + person)).contains("Doina Brânzan");
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids,
          closed) values ('financialaid', :id, 1, now(), '1/2026', '/x', :unit, :officer, '{}', array[:person], false)""")
        .param("id", UUID.randomUUID()).param("unit", UUID.randomUUID()).param("officer", SignIn.officer("asistent").id())
        .param("person", person).update();
    assertThat(part("asistent", "/audit/file?person=" + person)).contains("Doina Brânzan").doesNotContain("127.0.0.1");
    assertThat(part("sef", "/audit/file?person=" + person)).contains("se notează");
  }

  @Test
  void anExportForControlNamesItsReasonAndIsALineWithTheSumOfItsFile() throws Exception {
    var person = enter("Exportată", "");
    long before = newest();
    assertThat(send("auditor", "/audit/export", Map.of("person", person.toString()))).hasStatus(422);
    for (var format : List.of("XLSX", "CSV")) {
      var file = send("auditor", "/audit/export", Map.of("person", person.toString(), "reason", "Curtea de Conturi, 12/2026", "format", format))
          .getResponse().getContentAsByteArray();
      var sum = java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(file));
      assertThat(since(before).getLast()).containsEntry("kind", "EXPORT").containsEntry("sha256", sum)
          .containsEntry("reason", "Curtea de Conturi, 12/2026");
      assertThat(text("/audit?tab=exports")).contains(sum, "Curtea de Conturi, 12/2026");
    }
  }

  @Test
  void theResultsOfASearchAreExportedForAReasonOnly() throws Exception {
    enter("Zăbrăuțeanu", "");
    long before = newest();
    assertThat(send("asistent", "/people/search/export", Map.of("q", "Zăbrăuțeanu"))).hasStatus(422);
    var file = send("asistent", "/people/search/export", Map.of("q", "Zăbrăuțeanu", "reason", "adresa 5/2026")).getResponse();
    assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
    assertThat(since(before).getLast()).containsEntry("kind", "EXPORT").containsEntry("exported_rows", 1).containsEntry("reason", "adresa 5/2026")
        .containsEntry("detail", "Zăbrăuțeanu");
    assertThat((String) since(before).getLast().get("sha256")).hasSize(64);
  }

  @Test
  void whenTheTrailCannotBeWrittenNothingIsShownAndNothingIsDone() {
    var person = enter("Nearătată", "");
    jdbc.sql("alter table audit.line add constraint trail_is_full check (false) not valid").update();
    try {
      var refused = mvc.get().uri("/people/persons/" + person).with(SignIn.as("asistent")).exchange();
      assertThat(refused).hasStatus(503);
      assertThat(new String(refused.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("Jurnalul accesărilor nu poate fi scris").doesNotContain("Nearătată");
      assertThat(send("asistent", "/people/persons", person("Nefăcută", ""))).hasStatus(503);
    } finally {
      jdbc.sql("alter table audit.line drop constraint trail_is_full").update();
    }
    assertThat(jdbc.sql("select count(*) from people.person where family_name = 'Nefăcută'").query(Integer.class).single()).isZero();
  }

  @Test
  void signingInFailingToAndSigningOutAreWritten() {
    // other tests fail to sign in on purpose, until the name is refused for a while
    jdbc.sql("delete from identity.sign_in_attempt").update();
    long before = newest();
    signIn("asistent", "o parolă greșită");
    var signedIn = signIn("asistent", "reazem");
    mvc.post().uri("/sign-out").cookie(signedIn.getResponse().getCookie("reazem")).with(csrf()).exchange();
    var lines = since(before);
    assertThat(lines).extracting(line -> line.get("kind") + " " + line.get("outcome"))
        .containsExactly("SIGN_IN REFUSED", "SIGN_IN DONE", "SIGN_OUT DONE");
    assertThat(lines.get(0)).containsEntry("officer_id", null);
    assertThat((String) lines.get(0).get("detail")).hasSize(16);
    assertThat(lines.get(1)).containsEntry("officer_name", "Ioana Drăghici");
  }

  private MvcTestResult signIn(String name, String password) {
    return mvc.post().uri("/sign-in").param("signInName", name).param("password", password).with(csrf()).exchange();
  }

  private static Map<String, String> person(String name, String cnp) {
    return Map.of("familyName", name, "givenName", "Ana", "cnp", cnp, "sex", "FEMALE", "bornOn",
        cnp.isEmpty() ? "02.03.1990" : "28.11.1969", "maritalStatus", "SINGLE", "citizenship", "RO");
  }

  private UUID enter(String name, String cnp) {
    var answer = send("asistent", "/people/persons", person(name, cnp));
    var path = answer.getResponse().getRedirectedUrl();
    assertThat(path).as("entering %s: %s", name, answer.getResponse().getStatus()).isNotNull();
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private void open(String officer, String path) {
    assertThat(mvc.get().uri(java.net.URI.create(path)).with(SignIn.as(officer))).hasStatusOk();
  }

  private String part(String officer, String path) {
    var answer = mvc.get().uri(java.net.URI.create(path)).header("HX-Request", "true").with(SignIn.as(officer)).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String text(String path) {
    return text("auditor", path);
  }

  private String text(String officer, String path) {
    var answer = mvc.get().uri(java.net.URI.create(path)).with(SignIn.as(officer)).exchange().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return org.jsoup.Jsoup.parse(new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)).select("main").text();
  }

  private MvcTestResult send(String officer, String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(SignIn.as(officer)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private long newest() {
    return jdbc.sql("select coalesce(max(id), 0) from audit.line").query(Long.class).single();
  }

  private List<Map<String, Object>> since(long before) {
    return jdbc.sql("select * from audit.line where id > :before order by id").param("before", before).query().listOfRows();
  }

  private List<Long> about(UUID person) {
    return jdbc.sql("select line from audit.about where subject = :person order by line").param("person", person).query(Long.class).list();
  }
}
