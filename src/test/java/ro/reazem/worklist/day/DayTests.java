package ro.reazem.worklist.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.DaysOfRest;
import ro.reazem.testing.SignIn;
import ro.reazem.worklist.known.ToldCase;

/** The day of an officer: the map of deadlines, the deadlines by urgency, the cases. */
@SpringBootTest
@AutoConfigureMockMvc
class DayTests {

  @Autowired MockMvcTester mvc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired DaysOfRest days;
  @Autowired Clock clock;
  final UUID unit = UUID.randomUUID();
  final Officer ioana = officer("elsewhere", Level.WORK);

  @BeforeEach
  void inRomanian() {
    LocaleContextHolder.setLocale(Locale.of("ro"));
  }

  @AfterEach
  void asBefore() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void theMapShowsTenWorkingDaysAndHatchesTheLegalHolidaysBetweenThem() {
    var monday = LocalDate.of(2026, 11, 23);
    var strip = DayStrip.of(monday, days.untilWorkingDays(monday, 10), List.of(new DayRegister.DayCount(monday.minusDays(5), "x", 3),
        new DayRegister.DayCount(monday, "financialaid", 1), new DayRegister.DayCount(monday, "x", 3)), Locale.of("ro"));

    assertThat(strip.late()).isEqualTo(3);
    assertThat(strip.days()).hasSize(12);
    assertThat(strip.days().stream().filter(cell -> cell.rest() != null).map(cell -> cell.shortDate() + " " + cell.rest()))
        .containsExactly("30 nov Sfântul Apostol Andrei", "1 dec Ziua Națională a României");
    assertThat(strip.days().getFirst().marks()).containsExactly("w", "", "", "");
    assertThat(strip.days().getFirst().today()).isTrue();
    assertThat(strip.days().getLast().date()).isEqualTo(LocalDate.of(2026, 12, 8));
  }

  @Test
  void whatEndsOnASundayOrHolidayIsSeenOnTheNextDayThatIsWorked() {
    var monday = LocalDate.of(2026, 11, 23);
    var strip = DayStrip.of(monday, days.untilWorkingDays(monday, 10), List.of(new DayRegister.DayCount(LocalDate.of(2026, 11, 29), "x", 1),
        new DayRegister.DayCount(LocalDate.of(2026, 12, 1), "x", 1)), Locale.of("ro"));

    assertThat(strip.days().stream().filter(cell -> cell.count() > 0).map(DayStrip.Cell::date)).containsExactly(LocalDate.of(2026, 12, 2));
    assertThat(strip.days().stream().mapToInt(DayStrip.Cell::count).sum()).isEqualTo(2);
  }

  @Test
  void theDayOfAnOfficerHasTheirCasesAndDeadlinesByUrgencyAndNobodyElses() throws Exception {
    var today = LocalDate.now(clock);
    var mine = ToldCase.of("elsewhere", unit, ioana.id());
    var others = ToldCase.of("elsewhere", unit, UUID.randomUUID());
    tell(mine, today.minusDays(3), today);
    tell(others, today);

    assertThat(mvc.get().uri("/worklist/day/deadlines").header("HX-Request", "true").with(SignIn.as(ioana))).hasStatusOk().bodyText()
        .contains("Depășite", "depășit cu 3 zile", "Astăzi, ", mine.state(0, CaseStatus.OPEN, "X").path(), "30 de zile · OG nr. 27/2002, art. 8")
        .doesNotContain(others.ref().id().toString(), "??");
    assertThat(mvc.get().uri("/worklist/day/strip").header("HX-Request", "true").with(SignIn.as(ioana))).hasStatusOk().bodyText()
        .contains("<b>1</b>", "termen depășit").doesNotContain("??");
    assertThat(mvc.get().uri("/worklist/day/cases").header("HX-Request", "true").with(SignIn.as(ioana))).hasStatusOk().bodyText()
        .contains(mine.ref().id().toString()).doesNotContain(others.ref().id().toString(), "??");
    assertThat(mvc.get().uri("/worklist/deadlines").param("day", today.toString()).with(SignIn.as(ioana))).hasStatusOk().bodyText()
        .contains(mine.ref().id().toString()).doesNotContain("depășit cu", "??");
    assertThat(mvc.get().uri("/").with(SignIn.as(ioana))).hasStatusOk().bodyText().contains("/worklist/day/strip", "Cazurile mele");
  }

  @Test
  void ofAGroupThatIsLongerThanAPageTheFirstFiftyAreShownWithTheWayToAllOfThem() throws Exception {
    var mine = ToldCase.of("elsewhere", unit, ioana.id());
    tell(mine, Stream.generate(() -> LocalDate.now(clock).minusDays(3)).limit(51).toArray(LocalDate[]::new));

    var all = Jsoup.parse(text(mvc.get().uri("/worklist/deadlines")));
    assertThat(all.select("tr.grp .num").eachText()).containsExactly("51");
    assertThat(all.select("tbody a.rowlink")).hasSize(50);
    assertThat(all.select("tr.grp a.all").attr("href")).isEqualTo("/worklist/deadlines?when=LATE");
    var late = Jsoup.parse(text(mvc.get().uri("/worklist/deadlines?when=LATE")));
    assertThat(late.select("tbody a.rowlink")).hasSize(51);
    assertThat(late.select("tr.grp a.all")).isEmpty();
    assertThat(Jsoup.parse(text(mvc.get().uri("/worklist/day/deadlines"))).select("tbody a.rowlink")).hasSize(8);
  }

  @Test
  void aPlannedVisitStandsAmongWhatIsToBeDoneOnItsDayUntilTheDayIsOver() throws Exception {
    var today = LocalDate.now(clock);
    var mine = ToldCase.of("elsewhere", unit, UUID.randomUUID());
    tell(mine);
    for (var day : List.of(today.minusDays(1), today, today.plusDays(1))) {
      jdbc.sql("""
          insert into worklist.known_appointment (id, revision, told_at, context, case_id, kind, starts_at, minutes, officer_ids, planned)
          values (gen_random_uuid(), 0, now(), 'elsewhere', :case, 'notes.kind.HOME_VISIT', :at, 45, array[:me]::uuid[], true)""")
          .param("case", mine.ref().id()).param("at", day.atTime(0, 1).atZone(clock.getZone()).toOffsetDateTime()).param("me", ioana.id()).update();
    }

    assertThat(mvc.get().uri("/worklist/deadlines").with(SignIn.as(ioana))).hasStatusOk().bodyText()
        .contains("astăzi, 00:01", "mâine, 00:01", "45 min", "calendar-clock", mine.state(0, CaseStatus.OPEN, "X").path())
        .doesNotContain("Depășite", "depășit", "??");
    assertThat(mvc.get().uri("/worklist/day/strip").header("HX-Request", "true").with(SignIn.as(ioana))).hasStatusOk().bodyText()
        .contains("<b>0</b>").doesNotContain("??");
    assertThat(mvc.get().uri("/worklist/deadlines").param("day", today.minusDays(1).toString()).with(SignIn.as(ioana))).hasStatusOk().bodyText()
        .doesNotContain("00:01");
  }

  @Test
  void theListOfCasesShowsWhatTheRoleTheTeamOrTheResponsibilityLetsSee() throws Exception {
    var ofUnit = ToldCase.of("elsewhere", unit, UUID.randomUUID());
    var ofTeam = ToldCase.of("elsewhere", UUID.randomUUID(), null).withTeam(ioana.id());
    var own = ToldCase.of("otherwise", UUID.randomUUID(), ioana.id());
    var otherContext = ToldCase.of("otherwise", unit, null);
    var stranger = ToldCase.of("elsewhere", UUID.randomUUID(), UUID.randomUUID());
    for (var one : List.of(ofUnit, ofTeam, own, otherContext, stranger)) {
      tell(one);
    }
    for (var query : List.of("", "rampa", "cladire fara")) {
      assertThat(mvc.get().uri("/cases").param("text", query).with(SignIn.as(ioana))).as(query).hasStatusOk().bodyText()
          .contains("3 cazuri", ofUnit.ref().id().toString(), ofTeam.ref().id().toString(), own.ref().id().toString())
          .doesNotContain(otherContext.ref().id().toString(), stranger.ref().id().toString(), "??");
    }
    assertThat(mvc.get().uri("/cases").param("of", "MINE").with(SignIn.as(ioana))).bodyText().contains("1 caz", own.ref().id().toString());
    assertThat(mvc.get().uri("/cases").param("of", "NOBODY").with(SignIn.as(ioana))).bodyText().contains("1 caz", ofTeam.ref().id().toString());
    var number = stranger.state(0, CaseStatus.OPEN, "X").number();
    assertThat(mvc.get().uri("/cases").param("text", number).with(SignIn.as(ioana))).hasStatusOk().bodyText()
        .doesNotContain(stranger.ref().id().toString());
    for (var bad : List.of("%", "'; drop table", "\u0000", "_____")) {
      assertThat(mvc.get().uri("/cases").param("text", bad).with(SignIn.as(ioana))).as(bad).hasStatusOk();
    }
    assertThat(mvc.get().uri("/cases").param("after", "2026-11-02_ffffffff-ffff-ffff-ffff-ffffffffffff").with(SignIn.as(ioana))).as("goes on after a row")
        .hasStatusOk().bodyText().contains(ofUnit.ref().id().toString(), ofTeam.ref().id().toString(), own.ref().id().toString());
    assertThat(mvc.get().uri("/cases").param("after", "2026-11-01_ffffffff-ffff-ffff-ffff-ffffffffffff").with(SignIn.as(ioana))).hasStatusOk()
        .bodyText().doesNotContain(ofUnit.ref().id().toString(), own.ref().id().toString());
    assertThat(mvc.get().uri("/cases").param("after", "2026-99-99_x").with(SignIn.as(ioana))).hasStatusOk();
  }

  private String text(MockMvcTester.MockMvcRequestBuilder asked) throws Exception {
    return new String(asked.with(SignIn.as(ioana)).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private void tell(ToldCase told, LocalDate... due) throws InterruptedException {
    transaction.executeWithoutResult(status -> {
      publisher.publishEvent(new CaseOpened(told.state(0, CaseStatus.OPEN, "NEW"), ToldCase.AT, null));
      for (var day : due) {
        publisher.publishEvent(new DeadlineStarted(told.deadline(UUID.randomUUID(), 0, day), ToldCase.AT));
      }
    });
    for (int tries = 0; tries < 200 && known(told) < 1 + due.length; tries++) {
      Thread.sleep(50);
    }
  }

  private int known(ToldCase told) {
    return jdbc.sql("select (select count(*) from worklist.known_case where id = :id) + (select count(*) from worklist.known_deadline "
        + "where case_id = :id and unit_id is not null)").param("id", told.ref().id()).query(Integer.class).single();
  }

  private Officer officer(String context, Level level) {
    return new Officer(UUID.randomUUID(), "ioana", "Ioana Drăghici", "inspector", unit, Set.of(new HeldRole(context, level, unit)));
  }
}
