package ro.reazem.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** Notes and visits as officers meet them: on the screen, on paper, in the calendar, among the tasks and on the timeline. */
@SpringBootTest
@AutoConfigureMockMvc
class NotesScreensTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired MockMvcTester mvc;
  @Autowired NotedCase cases;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final Officer owner = SignIn.stranger("Oana Responsabila", "financialaid READ WORK");
  private final Officer head = in(owner.unit(), "Șefa Serviciului", Level.READ, Level.APPROVE);
  private final Officer reader = in(owner.unit(), "Cititorul", Level.READ);

  @Test
  void aNoteIsWrittenReadCompletedAndItsStepBecomesATask() {
    var person = UUID.randomUUID();
    var ref = cases.open(owner.unit(), owner.id(), person);
    var page = post(owner, of(ref) + "/new", "kind", "CALL", "confidentiality", "SOCIAL", "happenedOn", today(), "happenedAt", "0:00", "minutes",
        "12", "said", "Mama aduce\nadeverința.", "assessment", "Cooperează.", "officers", owner.id().toString(), "persons", person.toString(),
        "steps[0].text", "Adeverință de cerut", "steps[0].dueOn", today(), "steps[0].officer", owner.id().toString());

    assertThat(text(head, page)).contains("Mama aduce\nadeverința.", "Cooperează.", "Adeverință de cerut", "Convorbire telefonică");
    assertThat(text(reader, of(ref) + "/panel")).contains("Mama aduce adeverința.").doesNotContain("Scrie o notă");
    NotedCase.await(() -> jdbc.sql("select count(*) from worklist.task where officer_id = :me and title = 'Adeverință de cerut'")
        .param("me", owner.id()).query(Integer.class).single() == 1);

    post(head, page + "/completion", "completion", "A sosit și negația de venit.");
    assertThat(text(owner, page)).contains("A sosit și negația de venit.", "Șefa Serviciului");
    assertThat(text(owner, of(ref) + "?text=negatia")).contains("Mama aduce");
    assertThat(text(owner, of(ref) + "?text=altceva")).doesNotContain("Mama aduce");

    var pdf = get(owner, of(ref) + "/journal.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.text(pdf)).contains("Mama aduce", "Aprecierea autorului", "A sosit și negația", NotedCase.number(ref));
    assertThat(PdfProof.failures(pdf)).isEmpty();
  }

  @Test
  void theTimelineTellsThatItHappenedUntilItIsWithdrawnAndNothingOfConfidentialOnes() {
    var person = UUID.randomUUID();
    var ref = cases.open(owner.unit(), owner.id(), person);
    var open = note(ref, "CALL", "SOCIAL", "Cuvinte numai pentru dosar.");
    note(ref, "TEAM_MEETING", "PSYCHOLOGICAL", "Cuvinte secrete.");
    NotedCase.await(() -> text(reader, "/worklist/timeline/" + person).contains("Convorbire telefonică"));

    assertThat(text(reader, "/worklist/timeline/" + person)).doesNotContain("Ședință de echipă", "Cuvinte");
    assertThat(text(reader, of(ref))).contains("Cuvinte numai").doesNotContain("Cuvinte secrete");
    assertThat(text(head, of(ref))).contains("Cuvinte secrete");

    post(owner, open + "/withdrawal", "reason", "Scrisă în alt dosar.");
    assertThat(get(reader, open)).hasStatus(404);
    assertThat(text(head, open)).contains("Scrisă în alt dosar.");
    assertThat(text(reader, of(ref))).doesNotContain("Cuvinte");
    NotedCase.await(() -> !text(reader, "/worklist/timeline/" + person).contains("Convorbire telefonică"));
  }

  @Test
  void aPlannedVisitStandsInTheCalendarIsMovedAndEndsWithItsReport() {
    var ref = cases.open(owner.unit(), owner.id());
    var day = LocalDate.now(clock).plusDays(3);
    var visit = post(owner, of(ref) + "/visits/new", "kind", "UNANNOUNCED_VISIT", "confidentiality", "SOCIAL", "day", DAY.format(day), "time", "10:30",
        "minutes", "45", "place", "la adresa secretă", "purpose", "Verificare", "officers", owner.id().toString());
    NotedCase.await(() -> text(owner, "/worklist/calendar?week=" + day).contains("10:30 Vizită la domiciliu, neanunțată"));
    assertThat(text(owner, "/worklist/calendar?week=" + day)).doesNotContain("la adresa secretă", "Verificare");

    var moved = day.plusDays(7);
    post(owner, visit + "/move", "revision", "1", "day", DAY.format(moved), "time", "9:00", "minutes", "60", "officers", owner.id().toString(),
        "reason", "Drum închis.");
    NotedCase.await(() -> text(owner, "/worklist/calendar?week=" + moved).contains("09:00 Vizită la domiciliu, neanunțată"));
    assertThat(text(owner, visit)).contains("Drum închis.", "Mutată la");
    assertThat(send(owner, visit + "/move", "revision", "1", "day", DAY.format(moved), "time", "9:00", "minutes", "60", "officers",
        owner.id().toString(), "reason", "Pagină veche.")).as("somebody moved it meanwhile").hasStatus(409);

    assertThat(send(owner, visit + "/report", "kind", "UNANNOUNCED_VISIT", "confidentiality", "SOCIAL", "happenedOn", today(), "said", "Nimeni."))
        .as("how it ended is missing").hasStatus(422);
    var report = post(owner, visit + "/report", "kind", "UNANNOUNCED_VISIT", "confidentiality", "SOCIAL", "happenedOn", today(), "outcome",
        "NOBODY_HOME", "said", "Nu a răspuns nimeni.");
    assertThat(text(owner, visit)).contains("nu a avut loc", report);
    assertThat(text(owner, report)).contains("nimeni acasă", visit);
    NotedCase.await(() -> !text(owner, "/worklist/calendar?week=" + moved).contains("09:00 Vizită"));
    assertThat(send(owner, visit + "/cancel", "revision", "3", "reason", "Prea târziu.")).hasStatus(422);
  }

  @Test
  void theAuthorCorrectsWithWhatStandsThereAndAClosedCaseTakesOnlyCompletions() {
    var ref = cases.open(owner.unit(), owner.id());
    var page = note(ref, "NOTE", "SOCIAL", "Prima formă.");
    assertThat(text(owner, page)).contains("/correction");
    assertThat(text(head, page)).doesNotContain("/correction");
    assertThat(get(head, page + "/correction")).hasStatus(404);
    post(owner, page + "/correction", "version", "1", "happenedOn", today(), "said", "A doua formă.");
    assertThat(text(head, page)).contains("A doua formă.", "Prima formă.");
    assertThat(send(owner, page + "/correction", "version", "1", "happenedOn", today(), "said", "A treia.")).hasStatus(409);

    cases.close(ref, owner.unit(), owner.id());
    assertThat(send(owner, of(ref) + "/new", "kind", "NOTE", "confidentiality", "SOCIAL", "happenedOn", today(), "said", "Încă una.")).hasStatus(422);
    post(owner, page + "/completion", "completion", "După închidere.");
  }

  @Test
  void whoOnlyReadsWritesNothing() {
    var ref = cases.open(owner.unit(), owner.id());
    for (var path : Set.of("/new", "/visits/new")) {
      assertThat(get(reader, of(ref) + path)).as(path).hasStatus(404);
      assertThat(send(reader, of(ref) + path, "said", "x")).as(path).hasStatus(404);
    }
    assertThat(get(reader, of(ref))).hasStatusOk();
  }

  private String note(CaseRef ref, String kind, String confidentiality, String said) {
    return post(owner, of(ref) + "/new", "kind", kind, "confidentiality", confidentiality, "happenedOn", today(), "said", said);
  }

  private String today() {
    return DAY.format(LocalDate.now(clock));
  }

  private static String of(CaseRef ref) {
    return "/notes/" + ref.context() + "/" + ref.id();
  }

  private static Officer in(UUID unit, String name, Level... levels) {
    var roles = new HashSet<HeldRole>();
    for (var level : levels) {
      roles.add(new HeldRole("financialaid", level, unit));
    }
    return new Officer(UUID.randomUUID(), "cineva", name, "inspector", unit, roles);
  }

  private MvcTestResult get(Officer who, String uri) {
    return mvc.get().uri(uri).with(SignIn.as(who)).exchange();
  }

  private String text(Officer who, String uri) {
    return new String(get(who, uri).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult send(Officer who, String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private String post(Officer who, String uri, String... fields) {
    var answer = send(who, uri, fields);
    assertThat(answer).as(uri + " " + new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }
}
