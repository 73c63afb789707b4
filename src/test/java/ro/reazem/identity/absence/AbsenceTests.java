package ro.reazem.identity.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
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
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Absences: who records them, who stands in and sees the cases meanwhile, what is refused. */
@SpringBootTest
@AutoConfigureMockMvc
class AbsenceTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired OfficerForTests officers;

  private final LocalDate today = LocalDate.now();
  private UUID unit;
  private Officer absent;
  private Officer substitute;
  private Officer head;

  @BeforeEach
  void aUnitWithItsHeadAndTwoOfficers() {
    absent = employ("absent", Level.WORK);
    substitute = employ("inlocuitor", Level.WORK);
    head = employ("sefa", Level.APPROVE);
  }

  @Test
  void theSubstituteSeesTheCasesWhileTheOfficerIsAway() {
    var caseId = UUID.randomUUID();
    jdbc.sql("""
        insert into worklist.known_case (context, id, revision, told_at, kind, number, stage, status, opened_on, unit_id, responsible_id,
          team_ids, person_ids, subject, folded_subject, path)
        values ('financialaid', :id, 1, now(), 'VMI', '77/2026', '', 'OPEN', :today, :unit, :absent, '{}', '{}', 'Dosarul înlocuit', '', '/')""")
        .param("id", caseId).param("today", today).param("unit", UUID.randomUUID()).param("absent", absent.id()).update();
    assertThat(cases(substitute)).bodyText().doesNotContain("Dosarul înlocuit");

    assertThat(record(absent, absent, today, today.plusDays(4), substitute.id().toString())).hasRedirectedUrl("/identity/absences");

    await(() -> jdbc.sql("select count(*) from directory.substitution where absent_id = :id").param("id", absent.id()).query(Integer.class).single() == 1);
    assertThat(cases(substitute)).bodyText().contains("Dosarul înlocuit", "înlocuitor: " + substitute.name()).doesNotContain("??");
    assertThat(mvc.get().uri("/identity/absences/panel").with(SignIn.as(substitute))).hasStatusOk().bodyText()
        .contains("Înlocuiți pe " + absent.name()).doesNotContain("??");
    assertThat(mvc.get().uri(address()).with(SignIn.as(substitute))).as("who stands in changes nothing").hasStatus(404);
    assertThat(mvc.get().uri("/identity/absences/panel").with(SignIn.as(absent))).bodyText().contains("Lipsiți", "Înlocuitor: " + substitute.name());

    assertThat(mvc.post().uri(address() + "/end").with(SignIn.as(absent)).with(csrf()).param("version", "0")).hasRedirectedUrl("/identity/absences");

    await(() -> jdbc.sql("select withdrawn from directory.substitution where absent_id = :id").param("id", absent.id()).query(Boolean.class).single());
    assertThat(cases(substitute)).bodyText().doesNotContain("Dosarul înlocuit");
  }

  @Test
  void theHeadRecordsForTheUnitAndNobodyElseDoes() {
    assertThat(record(head, absent, today.plusDays(1), today.plusDays(2), "")).hasRedirectedUrl("/identity/absences");
    assertThat(mvc.get().uri("/identity/absences").with(SignIn.as(head))).hasStatusOk().bodyText().contains(absent.name()).doesNotContain("??");
    assertThat(mvc.get().uri("/identity/absences").with(SignIn.as(absent))).hasStatusOk().bodyText().contains(head.name());

    assertThat(record(substitute, absent, today.plusDays(5), today.plusDays(6), "")).as("a colleague").hasStatus(404);
    var stranger = SignIn.stranger("Șefă de Altundeva", "financialaid APPROVE");
    assertThat(record(stranger, absent, today.plusDays(5), today.plusDays(6), "")).as("the head of another unit").hasStatus(404);
    assertThat(mvc.get().uri("/identity/absences").with(SignIn.as(stranger))).bodyText().doesNotContain(absent.name());
    assertThat(mvc.get().uri(address()).with(SignIn.as(stranger))).hasStatus(404);
    assertThat(mvc.get().uri(address()).with(SignIn.as(head))).hasStatusOk().bodyText().doesNotContain("??");
  }

  @Test
  void whatCannotBeIsRefusedBesideItsFieldAndNothingTypedIsLost() {
    var other = employ("altul", Level.WORK);
    record(absent, absent, today, today.plusDays(4), "");
    record(other, other, today.plusDays(10), today.plusDays(12), "");
    var outsider = officers.employ("strain." + UUID.randomUUID().toString().substring(0, 8), "o parolă foarte lungă", "people READ").value();

    refused(record(absent, absent, today.plusDays(4), today.plusDays(6), ""), "deja înregistrată o absență");
    refused(record(absent, absent, today.plusDays(9), today.plusDays(8), ""), "înainte de prima");
    refused(record(absent, absent, today.minusDays(9), today.minusDays(8), ""), "în trecut");
    refused(record(absent, absent, today.plusDays(11), today.plusDays(14), other.id().toString()), "lipsește și el");
    refused(record(absent, absent, today.plusDays(20), today.plusDays(21), absent.id().toString()), "Alegeți");
    refused(record(absent, absent, today.plusDays(20), today.plusDays(21), outsider.toString()), "Alegeți");
    assertThat(mvc.post().uri("/identity/absences/new").with(SignIn.as(absent)).with(csrf()).param("since", "31.02.2027").param("until", "mâine"))
        .hasStatus(422).bodyText().contains("31.02.2027", "mâine").doesNotContain("??");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void theSameFormSentTwiceRecordsOnce() {
    var key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      assertThat(mvc.post().uri("/identity/absences/new").with(SignIn.as(absent)).with(csrf()).param("since", DAY.format(today))
          .param("until", DAY.format(today)).param("key", key)).hasRedirectedUrl("/identity/absences");
    }
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void ofTwoWhoChangeAtOnceTheSecondSeesBothValues() {
    record(absent, absent, today, today.plusDays(4), "");
    assertThat(change(head, today.plusDays(7), "0")).hasRedirectedUrl("/identity/absences");

    assertThat(change(absent, today.plusDays(5), "0")).hasStatus(409).bodyText().contains(head.name() + " a salvat între timp",
        ">" + DAY.format(today.plusDays(7)) + "</span>", ">" + DAY.format(today.plusDays(5)) + "</span>", "name=\"version\" value=\"1\"")
        .doesNotContain("??");
    assertThat(change(absent, today.plusDays(5), "1")).hasRedirectedUrl("/identity/absences");
  }

  private void refused(MvcTestResult answer, String why) {
    assertThat(answer).hasStatus(422).bodyText().contains(why).doesNotContain("??");
  }

  private MvcTestResult change(Officer by, LocalDate until, String version) {
    return mvc.post().uri(address()).with(SignIn.as(by)).with(csrf()).param("since", DAY.format(today)).param("until", DAY.format(until))
        .param("version", version).exchange();
  }

  private MvcTestResult record(Officer by, Officer whose, LocalDate since, LocalDate until, String substitute) {
    return mvc.post().uri("/identity/absences/new").with(SignIn.as(by)).with(csrf()).param("officer", whose.id().toString())
        .param("since", DAY.format(since)).param("until", DAY.format(until)).param("substitute", substitute)
        .param("key", UUID.randomUUID().toString()).exchange();
  }

  private MvcTestResult cases(Officer officer) {
    return mvc.get().uri("/cases").with(SignIn.as(officer)).exchange();
  }

  private String address() {
    return "/identity/absences/" + jdbc.sql("select id from identity.absence where officer_id = :id").param("id", absent.id()).query(UUID.class).single();
  }

  private int count() {
    return jdbc.sql("select count(*) from identity.absence where officer_id = :id").param("id", absent.id()).query(Integer.class).single();
  }

  /** All in one unit, whose id the first of them brings. */
  private Officer employ(String name, Level level) {
    var id = officers.employ(name + "." + UUID.randomUUID().toString().substring(0, 8), "o parolă foarte lungă", "financialaid " + level).value();
    unit = unit == null ? UUID.randomUUID() : unit;
    jdbc.sql("insert into identity.unit (id, version, name, parent_id, active) select :id, 0, :name, null, true where not exists (select from identity.unit where id = :id)")
        .param("id", unit).param("name", "Serviciul " + unit).update();
    jdbc.sql("update identity.officer set unit_id = :unit where id = :id").param("unit", unit).param("id", id).update();
    jdbc.sql("update identity.role_held set unit_id = :unit where officer_id = :id").param("unit", unit).param("id", id).update();
    var roles = new HashSet<HeldRole>();
    roles.add(new HeldRole("financialaid", level, unit));
    var called = jdbc.sql("select name from identity.officer where id = :id").param("id", id).query(String.class).single();
    return new Officer(id, "test", called, "inspector", unit, roles);
  }

  private static void await(BooleanSupplier there) {
    for (int tries = 0; tries < 100 && !there.getAsBoolean(); tries++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    assertThat(there.getAsBoolean()).isTrue();
  }
}
