package ro.reazem.worklist.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.events.casework.ReassignmentRefused;
import ro.reazem.events.identity.OfficerRecorded;
import ro.reazem.events.identity.UnitRecorded;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;
import ro.reazem.worklist.known.ToldCase;

/** A head and a team: giving cases, load, what everybody reads of, tasks, the timeline with its walls. */
@SpringBootTest
@AutoConfigureMockMvc
class TeamworkTests {

  @Autowired MockMvcTester mvc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  final UUID unit = UUID.randomUUID();
  final Officer head = officer("Mihai Țurcanu", "elsewhere READ WORK APPROVE", "worklist APPROVE");
  final Officer ioana = officer("Ioana Drăghici", "elsewhere READ WORK");
  final Officer stranger = new Officer(UUID.randomUUID(), "strain", "Străin", "inspector", UUID.randomUUID(), Set.of());

  @BeforeEach
  void aUnitWithItsOfficers() {
    tell(new UnitRecorded(unit, 0, Instant.now(), "Serviciul locuințe", null, true),
        new OfficerRecorded(head.id(), 0, Instant.now(), head.name(), "șef serviciu", unit, true, null),
        new OfficerRecorded(ioana.id(), 0, Instant.now(), ioana.name(), "inspector", unit, true, null));
    await("select count(*) from directory.officer o join directory.unit u on u.id = o.unit_id where o.unit_id = :id", unit, 2);
  }

  @Test
  void aBulkReassignmentShowsTheOutcomeOfEveryRow() {
    var done = told(ToldCase.of("elsewhere", unit, head.id()));
    var refused = told(ToldCase.of("elsewhere", unit, null));
    var already = told(ToldCase.of("elsewhere", unit, ioana.id()));
    var foreign = told(ToldCase.of("elsewhere", UUID.randomUUID(), null));
    assertThat(get(head, "/cases")).bodyText().contains("Repartizează cazurile bifate");
    assertThat(get(ioana, "/cases")).bodyText().doesNotContain("Repartizează cazurile bifate");
    assertThat(get(head, "/cases/reassign?cases=elsewhere:" + done.ref().id())).hasStatusOk().bodyText().contains("1 caz ales", ioana.name())
        .doesNotContain("??");
    assertThat(wish(ioana, UUID.randomUUID(), done)).hasStatus(403);
    assertThat(post(head, "/cases/reassign", "officer", ioana.id().toString(), "reason", "x")).hasStatus(422);

    var key = UUID.randomUUID();
    var sent = wish(head, key, done, refused, already, foreign);
    assertThat(wish(head, key, done, refused, already, foreign)).as("the form sent twice").hasStatus3xxRedirection();
    assertThat(jdbc.sql("select count(*) from worklist.wish where batch_id = :key").param("key", key).query(Integer.class).single()).isEqualTo(4);
    var wish = jdbc.sql("select id from worklist.wish where case_id = :id").param("id", refused.ref().id()).query(UUID.class).single();
    tell(new CaseAssigned(done.given(ioana.id()).state(1, CaseStatus.OPEN, "NEW"), clock.instant(), head.id(), head.id(), "concediu"),
        new ReassignmentRefused(wish, clock.instant(), refused.ref(), "worklist.task.notYours"));
    await("select count(*) from worklist.wish where batch_id = :id and outcome <> 'WISHED'", key, 4);

    assertThat(get(head, String.valueOf(sent.getResponse().getRedirectedUrl()))).hasStatusOk().bodyText().contains("repartizat",
        "Ofițerul este deja responsabil", "Cazul nu este al unui compartiment pe care îl conduceți", "Sarcina nu există").doesNotContain("??", "în lucru<");
  }

  @Test
  void theTeamsDayShowsTheLoadOfEachWorkerAndWhatNobodyAnswersFor() {
    var today = LocalDate.now(clock);
    told(ToldCase.of("elsewhere", unit, ioana.id()), today.minusDays(2), today);
    told(ToldCase.of("elsewhere", unit, null));
    assertThat(get(ioana, "/team")).hasStatus(403);
    assertThat(get(head, "/team")).hasStatusOk().bodyText().contains("Serviciul locuințe", "Fără responsabil", ioana.name(), "depășit cu 2 zile",
        "nu este stabilit încă de instituție", "Prognoza depășirilor").doesNotContain("??");
  }

  @Test
  void whatConcernsAnOfficerIsUnreadUntilItIsMarked() {
    var told = told(ToldCase.of("elsewhere", unit, ioana.id()));
    assertThat(get(ioana, "/worklist/news/count")).hasStatusOk().bodyText().contains(">1<");
    assertThat(get(stranger, "/worklist/news/count")).bodyText().doesNotContain("class=\"count\"");
    assertThat(get(ioana, "/worklist/news")).hasStatusOk().bodyText().contains("Caz deschis", told.ref().id().toString()).doesNotContain("??");
    var line = jdbc.sql("select max(id) from worklist.timeline_line where case_id = :id").param("id", told.ref().id()).query(String.class).single();
    assertThat(post(ioana, "/worklist/news/read", "upTo", line)).hasStatus3xxRedirection();
    assertThat(get(ioana, "/worklist/news/count")).bodyText().doesNotContain(">1<");
  }

  @Test
  void aTaskIsWrittenDoneAndTakenBackByItsOwnerAlone() {
    var today = LocalDate.now(clock);
    assertThat(post(ioana, "/tasks", "title", "", "due", "31.02.2026", "note", "rămâne")).hasStatus(422).bodyText().contains("31.02.2026", "rămâne");
    assertThat(post(ioana, "/tasks", "title", "Telefon", "due", today.minusDays(1).toString())).hasStatus(422);
    var key = UUID.randomUUID().toString();
    post(ioana, "/tasks", "key", key, "title", "Telefon la școală", "due", today.toString());
    assertThat(post(ioana, "/tasks", "key", key, "title", "Telefon la școală", "due", today.toString())).hasStatus3xxRedirection();
    assertThat(get(ioana, "/tasks")).hasStatusOk().bodyText().containsOnlyOnce("<b>Telefon la școală</b>").doesNotContain("??");
    assertThat(get(ioana, "/worklist/day/deadlines")).bodyText().contains("Telefon la școală");
    assertThat(post(stranger, "/tasks/" + key + "/done")).hasStatus(404);
    post(ioana, "/tasks/" + key + "/done");
    assertThat(get(ioana, "/tasks")).bodyText().contains("Făcute de curând").doesNotContain("<b>Telefon la școală</b>");
    post(ioana, "/tasks/" + key + "/undone");
    assertThat(get(ioana, "/tasks")).bodyText().contains("<b>Telefon la școală</b>");
  }

  @Test
  void theTimelineOfAPersonHasNoTraceOfCasesTheReaderMayNotSee() {
    var person = UUID.randomUUID();
    var seen = told(ToldCase.of("elsewhere", unit, ioana.id()).about(person));
    var hidden = told(ToldCase.of("elsewhere", UUID.randomUUID(), UUID.randomUUID()).about(person));
    assertThat(get(ioana, "/worklist/timeline/" + person)).hasStatusOk().bodyText().contains(seen.ref().id().toString())
        .doesNotContain(hidden.ref().id().toString(), "??");
    var nobodyKnown = text(get(stranger, "/worklist/timeline/" + UUID.randomUUID()));
    assertThat(text(get(stranger, "/worklist/timeline/" + person))).isEqualTo(nobodyKnown);
  }

  @Test
  void theCalendarIsReadByItsSecretAddressUntilThatIsTakenBack() {
    var today = LocalDate.now(clock);
    var told = told(ToldCase.of("elsewhere", unit, ioana.id()), today);
    assertThat(get(ioana, "/worklist/calendar")).hasStatusOk().bodyText().contains(told.ref().id().toString()).doesNotContain("??");
    assertThat(get(ioana, "/worklist/calendar?week=" + today)).hasStatusOk().bodyText().contains(told.ref().id().toString());
    assertThat(get(ioana, "/worklist/calendar?month=2026-99")).hasStatusOk();
    var made = post(ioana, "/worklist/calendar/feed");
    var address = java.net.URI.create(String.valueOf(made.getMvcResult().getFlashMap().get("address"))).getPath();

    assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().contains("BEGIN:VEVENT", told.ref().id().toString());
    assertThat(jdbc.sql("select count(*) from worklist.feed where officer_id = :id and position(:token::bytea in token_hash) > 0")
        .param("id", ioana.id()).param("token", address.substring(15, 40).getBytes()).query(Integer.class).single()).isZero();
    assertThat(mvc.get().uri(address.replaceAll(".{6}\\.ics", "AAAAAA.ics"))).hasStatus(404);
    post(ioana, "/worklist/calendar/feed/revoke");
    assertThat(mvc.get().uri(address)).hasStatus(404);
  }

  @Test
  void aFilterIsKeptUnderANameAndLeadsBackToTheSameList() {
    assertThat(post(ioana, "/cases/filters", "text", "rampă & scări", "of", "NOBODY", "name", "")).hasStatus(422).bodyText()
        .contains("Scrieți numele filtrului", "rampă &amp; scări");
    assertThat(post(ioana, "/cases/filters", "text", "rampă & scări", "of", "NOBODY", "name", "Fără rampă"))
        .hasRedirectedUrl("/cases?text=ramp%C4%83%20%26%20sc%C4%83ri&of=NOBODY");
    assertThat(get(ioana, "/cases")).bodyText().contains("Fără rampă");
    assertThat(get(head, "/cases")).bodyText().doesNotContain("Fără rampă");
  }

  private ToldCase told(ToldCase one, LocalDate... due) {
    tell(new CaseOpened(one.state(0, CaseStatus.OPEN, "NEW"), clock.instant(), null));
    await("select count(*) from worklist.timeline_line where case_id = :id", one.ref().id(), 1);
    for (var day : due) {
      tell(new DeadlineStarted(one.deadline(UUID.randomUUID(), 0, day), clock.instant()));
    }
    await("select count(*) from worklist.known_deadline where case_id = :id", one.ref().id(), due.length);
    return one;
  }

  private void tell(Object... events) {
    transaction.executeWithoutResult(status -> Arrays.stream(events).forEach(publisher::publishEvent));
  }

  private void await(String count, UUID id, int least) {
    for (int tries = 0; tries < 200 && jdbc.sql(count).param("id", id).query(Integer.class).single() < least; tries++) {
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
  }

  private MvcTestResult wish(Officer officer, UUID key, ToldCase... cases) {
    var post = mvc.post().uri("/cases/reassign").with(SignIn.as(officer)).with(csrf()).param("key", key.toString())
        .param("officer", ioana.id().toString()).param("reason", "concediu");
    Arrays.stream(cases).forEach(one -> post.param("cases", one.ref().context() + ":" + one.ref().id()));
    return post.exchange();
  }

  private MvcTestResult get(Officer officer, String uri) {
    return mvc.get().uri(uri).header("HX-Request", "true").with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult post(Officer officer, String uri, String... fields) {
    var post = mvc.post().uri(uri).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private Officer officer(String name, String... roles) {
    var held = new HashSet<HeldRole>();
    for (var role : roles) {
      var words = role.split(" ");
      Arrays.stream(words).skip(1).map(Level::valueOf).forEach(level -> held.add(new HeldRole(words[0], level, unit)));
    }
    return new Officer(UUID.randomUUID(), "x", name, "inspector", unit, held);
  }
}
