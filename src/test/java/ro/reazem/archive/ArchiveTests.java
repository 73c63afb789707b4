package ro.reazem.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.archive.file.CountingEveryDay;
import ro.reazem.events.people.DataRequestRecorded;
import ro.reazem.kernel.CaseRef;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/** Closed cases in the archive: their codes, their holds and the nightly count. */
@SpringBootTest
@AutoConfigureMockMvc
class ArchiveTests {

  @Autowired MockMvcTester mvc;
  @Autowired ClosedCase cases;
  @Autowired CountingEveryDay counting;
  @Autowired JdbcClient jdbc;

  private final String kind = "K" + UUID.randomUUID().toString().substring(0, 8).toUpperCase().replace("-", "");

  @Test
  void aKindWithoutAnApprovedCodeStaysCurrentWhateverItsAge() {
    var ref = cases.closed(kind, LocalDate.of(2011, 4, 4), SignIn.UNIT);
    counting.all();
    assertThat(cases.state(ref)).isEqualTo("CURRENT NO_CODE");
    assertThat(send("/archive/nomenclature/new", code("5", "", ""))).hasStatus3xxRedirection();
    counting.all();
    assertThat(cases.state(ref)).isEqualTo("CURRENT NO_CODE");
    var entered = jdbc.sql("select c.id from archive.file_code c join archive.code_kind k on k.code_id = c.id where k.kind = :kind").param("kind", kind)
        .query(UUID.class).single();
    assertThat(send("/archive/nomenclature/" + entered + "/approval", "approvalNumber", "12", "approvedOn", "01.02.2010")).hasStatus3xxRedirection();
    counting.all();
    assertThat(cases.state(ref)).isEqualTo("CURRENT HANDOVER");
    assertThat(keptUntil(ref)).isEqualTo(LocalDate.of(2016, 4, 4));
  }

  @Test
  void theCodeInForceOnTheDayOfClosingCounts() {
    var ref = cases.closed(kind, LocalDate.of(2011, 4, 4), SignIn.UNIT);
    assertThat(send("/archive/nomenclature/new", code("5", "12", "01.02.2010"))).hasStatus3xxRedirection();
    assertThat(send("/archive/nomenclature/new", code("50", "13", "01.02.2010"))).hasStatus(422);
    counting.all();
    counting.all();
    assertThat(keptUntil(ref)).isEqualTo(LocalDate.of(2016, 4, 4));
  }

  @Test
  void aHoldStopsTheClockAndALiftedOneStartsItAgain() {
    var ref = cases.closed(kind, LocalDate.of(2011, 4, 4), SignIn.UNIT);
    assertThat(send("/archive/nomenclature/new", code("5", "12", "01.02.2010"))).hasStatus3xxRedirection();
    counting.all();
    assertThat(send("/archive/files/financialaid/" + ref.id() + "/holds", "since", "01.01.2012", "reason", "")).hasStatus(422);
    assertThat(send("/archive/files/financialaid/" + ref.id() + "/holds", "since", "01.01.2012", "reason", "instanța a cerut dosarul")).hasStatus3xxRedirection();
    assertThat(cases.state(ref)).isEqualTo("CURRENT HOLD");
    var hold = jdbc.sql("select id from archive.hold where case_id = :id").param("id", ref.id()).query(UUID.class).single();
    assertThat(send("/archive/files/financialaid/" + ref.id() + "/holds/" + hold + "/lift")).hasStatus3xxRedirection();
    assertThat(keptUntil(ref)).isAfter(LocalDate.of(2030, 1, 1));
    assertThat(cases.state(ref)).isEqualTo("CURRENT");
  }

  @Test
  void anUnansweredRequestOfAPersonHoldsTheFileAndItsLateTellingDoesNotOpenItAgain() {
    var person = UUID.randomUUID();
    var request = UUID.randomUUID();
    assertThat(send("/archive/nomenclature/new", code("5", "12", "01.02.2010"))).hasStatus3xxRedirection();
    var ref = cases.closed(kind, LocalDate.of(2011, 4, 4), SignIn.UNIT, person);
    var received = new DataRequestRecorded(request, Instant.parse("2026-01-01T10:00:00Z"), person, false);
    cases.tell(received);
    ClosedCase.await(() -> jdbc.sql("select count(*) from archive.person_request where request_id = :id").param("id", request).query(Integer.class).single() == 1);
    counting.all();
    assertThat(cases.state(ref)).isEqualTo("CURRENT PERSON");
    cases.tell(new DataRequestRecorded(request, Instant.parse("2026-01-20T10:00:00Z"), person, true));
    ClosedCase.await(() -> jdbc.sql("select settled from archive.person_request where request_id = :id").param("id", request).query(Boolean.class).single());
    var begun = Instant.now();
    cases.tell(received);
    // one after the other: of two equal events under way at once the registry of publications marks one twice and the other not until it is stale
    Heard.since(jdbc, begun);
    cases.tell(received);
    Heard.since(jdbc, begun);
    counting.all();
    assertThat(cases.state(ref)).isEqualTo("CURRENT HANDOVER");
  }

  @Test
  void aReopenedCaseIsCurrentAgainAndAStaleClosingChangesNothing() {
    var ref = cases.closed(kind, LocalDate.of(2011, 4, 4), SignIn.UNIT);
    cases.reopened(ref, kind, SignIn.UNIT);
    var late = new ro.reazem.events.casework.CaseClosed(ClosedCase.state(ref, 5, kind, LocalDate.of(2011, 4, 4), SignIn.UNIT), Instant.now(), null, "");
    cases.tell(late);
    cases.closed(kind, LocalDate.of(2011, 4, 4), SignIn.UNIT);
    assertThat(jdbc.sql("select closed_on is null from archive.file where case_id = :id").param("id", ref.id()).query(Boolean.class).single()).isTrue();
    assertThat(mvc.get().uri("/archive").param("q", ClosedCase.number(ref)).with(SignIn.as("director")).exchange()).bodyText()
        .doesNotContain("/archive/files/financialaid/" + ref.id());
  }

  @Test
  void anOfficerOfAnotherUnitSeesNoFile() {
    var ref = cases.closed(kind, LocalDate.of(2011, 4, 4), SignIn.UNIT);
    var stranger = SignIn.stranger("Altcineva", "archive READ WORK");
    assertThat(mvc.get().uri("/archive/files/financialaid/" + ref.id()).with(SignIn.as(stranger)).exchange()).hasStatus(404);
    assertThat(mvc.get().uri("/archive/files/financialaid/" + ref.id()).with(SignIn.as("director")).exchange()).hasStatusOk();
    assertThat(mvc.get().uri("/archive").param("q", ClosedCase.number(ref)).with(SignIn.as("director")).exchange()).bodyText()
        .contains("/archive/files/financialaid/" + ref.id());
  }

  private String[] code(String term, String approval, String on) {
    return new String[] {"code", "T-1", "compartment", "Serviciul", "title", "Dosare", "term", term, "startEvent", "CLOSING", "others",
        "financialaid:" + kind, "validFrom", "01.01.2010", "source", "nomenclator de probă", "approvalNumber", approval, "approvedOn", on};
  }

  private MvcTestResult send(String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(keeper())).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static ro.reazem.platform.security.Officer keeper() {
    var base = SignIn.officer("director");
    var roles = new java.util.HashSet<>(base.roles());
    roles.add(new ro.reazem.platform.security.HeldRole("archive", ro.reazem.platform.security.Level.WORK, SignIn.UNIT));
    return new ro.reazem.platform.security.Officer(base.id(), base.signInName(), base.name(), base.jobTitle(), base.unit(), roles);
  }

  private LocalDate keptUntil(CaseRef ref) {
    return jdbc.sql("select kept_until from archive.file where case_id = :id").param("id", ref.id()).query(LocalDate.class).single();
  }
}
