package ro.reazem.worklist.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.CaseTransferOffered;
import ro.reazem.events.casework.CaseTransferSettled;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.events.casework.DeadlineMet;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.events.casework.DeadlineState;

/** What the work list makes of the news about cases and deadlines, whatever order it comes in. */
@SpringBootTest
@AutoConfigureMockMvc
class CaseworkNewsTests {

  private static final Instant AT = ToldCase.AT;

  private final CaseworkNews news;
  private final DeadlineNews deadlines;
  private final JdbcClient jdbc;
  private final UUID unit = UUID.randomUUID();
  private final UUID ioana = UUID.randomUUID();
  private final UUID mihai = UUID.randomUUID();
  private final ToldCase told = ToldCase.of("elsewhere", unit, ioana);

  @Autowired
  CaseworkNewsTests(CaseworkNews news, DeadlineNews deadlines, JdbcClient jdbc) {
    // the listeners themselves, not their proxies, which would hear each event in a thread of its own
    this.news = AopTestUtils.getUltimateTargetObject(news);
    this.deadlines = AopTestUtils.getUltimateTargetObject(deadlines);
    this.jdbc = jdbc;
  }

  @Test
  void aCaseToldThreeTimesAndAStaleStateLastIsListedOnceAsItStands() {
    var opened = new CaseOpened(told.state(0, CaseStatus.OPEN, "NEW"), AT, mihai);
    var progressed = new CaseProgressed(told.state(2, CaseStatus.OPEN, "CHECKED"), AT.plusSeconds(20), mihai, "verificat");
    var stale = new CaseAssigned(told.given(mihai).state(1, CaseStatus.OPEN, "NEW"), AT.plusSeconds(10), mihai, null, "");
    news.on(opened);
    for (int times = 0; times < 3; times++) {
      news.on(progressed);
    }
    news.on(opened);
    news.on(stale);

    assertThat(known()).containsEntry("stage", "CHECKED").containsEntry("revision", 2L).containsEntry("responsible_id", ioana);
    assertThat(acts()).as("one line for each event, the late one included, in the order of what happened")
        .containsExactly("opened", "assigned", "progressed");
  }

  @Test
  void aLineConcernsWhoWorksOnTheCaseButNotWhoDidIt() {
    news.on(new CaseOpened(told.withTeam(mihai).state(0, CaseStatus.OPEN, "NEW"), AT, ioana));
    news.on(new CaseClosed(told.withTeam(mihai).state(1, CaseStatus.CLOSED, "DONE"), AT.plusSeconds(5), mihai, "rezolvat"));
    news.on(new CaseClosed(told.withTeam(mihai).state(1, CaseStatus.CLOSED, "DONE"), AT.plusSeconds(5), mihai, "rezolvat"));

    assertThat(unread(mihai)).containsExactly("opened");
    assertThat(unread(ioana)).containsExactly("closed");
  }

  @Test
  void aDeadlineFollowsTheOfficerOfItsCaseWhicheverIsToldFirst() {
    var id = UUID.randomUUID();
    deadlines.on(new DeadlineStarted(told.deadline(id, 0, LocalDate.of(2026, 12, 4)), AT));
    assertThat(deadline(id)).containsEntry("responsible_id", null);

    news.on(new CaseOpened(told.state(0, CaseStatus.OPEN, "NEW"), AT, null));
    assertThat(deadline(id)).containsEntry("responsible_id", ioana).containsEntry("unit_id", unit);

    news.on(new CaseAssigned(told.given(mihai).state(1, CaseStatus.OPEN, "NEW"), AT, null, ioana, "concediu"));
    assertThat(deadline(id)).containsEntry("responsible_id", mihai);

    var later = UUID.randomUUID();
    deadlines.on(new DeadlineStarted(told.deadline(later, 0, LocalDate.of(2026, 12, 7)), AT));
    assertThat(deadline(later)).containsEntry("responsible_id", mihai).containsEntry("unit_id", unit);
  }

  @Test
  void aDeadlineMetStaysMetWhenItsStartIsToldLate() {
    var id = UUID.randomUUID();
    var started = told.deadline(id, 0, LocalDate.of(2026, 12, 4));
    var met = new DeadlineState(id, 1, started.caseRef(), started.rule(), started.basis(), 30, started.unit(), started.startedOn(), null,
        started.dueOn(), null, started.alarmOn(), null, LocalDate.of(2026, 12, 1), false, "", null);
    for (int times = 0; times < 3; times++) {
      deadlines.on(new DeadlineMet(met, AT.plusSeconds(60)));
    }
    deadlines.on(new DeadlineStarted(started, AT));

    assertThat(deadline(id)).containsEntry("running", false).containsEntry("revision", 1L);
    assertThat(acts()).containsExactly("deadlineStarted", "deadlineMet");
  }

  @Test
  void anOfferStandsUntilItIsSettledEvenIfItIsToldAfterwards() {
    var offered = new CaseTransferOffered(told.state(1, CaseStatus.OPEN, "NEW"), AT, ioana, UUID.randomUUID(), null, "s-a mutat");
    news.on(offered);
    assertThat(openOffers()).isEqualTo(1);
    news.on(new CaseTransferSettled(told.state(2, CaseStatus.OPEN, "NEW"), AT, mihai, false, "nu ne privește"));
    news.on(offered);
    assertThat(openOffers()).isZero();
    assertThat(acts()).containsExactly("offered", "refused");
  }

  @Test
  void aLinkIsKnownFromBothSidesAndIsUndoneOnce() {
    var other = ToldCase.of("elsewhere", unit, mihai);
    var linked = new CasesLinked(told.ref(), other.ref(), AT, ioana, true, "frați");
    news.on(linked);
    news.on(linked);
    news.on(new CasesLinked(told.ref(), other.ref(), AT.plusSeconds(5), ioana, false, ""));
    news.on(linked);

    assertThat(jdbc.sql("select linked from worklist.known_link where case_id in (:one, :other)").param("one", told.ref().id())
        .param("other", other.ref().id()).query(Boolean.class).list()).containsExactly(false, false);
    assertThat(acts()).containsExactly("linked", "unlinked");
  }

  private Map<String, Object> known() {
    return jdbc.sql("select * from worklist.known_case where id = :id").param("id", told.ref().id()).query().singleRow();
  }

  private Map<String, Object> deadline(UUID id) {
    return jdbc.sql("select * from worklist.known_deadline where id = :id").param("id", id).query().singleRow();
  }

  private List<String> acts() {
    return jdbc.sql("select act from worklist.timeline_line where case_id = :id order by happened_at, id").param("id", told.ref().id())
        .query(String.class).list();
  }

  private List<String> unread(UUID officer) {
    return jdbc.sql("select l.act from worklist.notice n join worklist.timeline_line l on l.id = n.line_id "
        + "where n.officer_id = :officer and n.read_at is null")
        .param("officer", officer).query(String.class).list();
  }

  private int openOffers() {
    return jdbc.sql("select count(*) from worklist.offer where case_id = :id and not settled").param("id", told.ref().id())
        .query(Integer.class).single();
  }
}
