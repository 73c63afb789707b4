package ro.reazem.worklist.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.worklist.known.ToldCase;

/** Deadlines that come near or were missed are told of once for each end, on whichever node and however often. */
@SpringBootTest
@AutoConfigureMockMvc
class TellingOfDeadlinesTests {

  @Autowired TellingOfDeadlines telling;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  final UUID ioana = UUID.randomUUID();
  final ToldCase told = ToldCase.of("elsewhere", UUID.randomUUID(), ioana);

  @Test
  void aMissedDeadlineIsToldOnceToTheOfficerAndToTheHeadAlthoughTwoNodesCatchUpAtOnce() {
    var id = tell(LocalDate.now(clock).minusDays(1));
    var runs = IntStream.range(0, 4).mapToObj(run -> CompletableFuture.runAsync(telling::catchUp)).toList();
    runs.forEach(CompletableFuture::join);
    telling.catchUp();

    assertThat(acts()).containsExactly("deadlineMissed");
    assertThat(jdbc.sql("select count(*) from worklist.notice n join worklist.timeline_line l on l.id = n.line_id where n.officer_id = :officer "
        + "and l.act = 'deadlineMissed'").param("officer", ioana).query(Integer.class).single()).isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from worklist.escalation where unit_id = :unit").param("unit", told.unit()).query(Integer.class).single())
        .isEqualTo(1);
    assertThat(id).isNotNull();
  }

  @Test
  void aDeadlineThatMovedIsToldOfAgainAtItsNewEnd() {
    var id = tell(LocalDate.now(clock).minusDays(3));
    telling.catchUp();
    transaction.executeWithoutResult(status -> publisher.publishEvent(new DeadlineMoved(told.deadline(id, 1, LocalDate.now(clock).minusDays(1)),
        ToldCase.AT, "prelungit")));
    await("select count(*) from worklist.known_deadline where case_id = :id and revision = 1", 1);
    telling.catchUp();

    assertThat(acts()).containsExactly("deadlineMissed", "deadlineMissed");
  }

  @Test
  void aDeadlineOfTodayIsNearAndARuleMakesOneTaskBeforeIt() {
    tell(LocalDate.now(clock));
    jdbc.sql("""
        insert into worklist.task_rule (id, context, rule, days_before, title, active, kept_by, kept_at)
        values (gen_random_uuid(), 'elsewhere', 'ANSWER', 14, 'Pregătiți răspunsul', true, :by, now())
        on conflict (context, rule, days_before) do update set active = true""").param("by", ioana).update();
    telling.catchUp();
    telling.catchUp();

    assertThat(acts()).containsExactly("deadlineNear");
    assertThat(jdbc.sql("select title from worklist.task where officer_id = :officer").param("officer", ioana).query(String.class).list())
        .containsExactly("Pregătiți răspunsul");
  }

  private UUID tell(LocalDate due) {
    var id = UUID.randomUUID();
    transaction.executeWithoutResult(status -> publisher.publishEvent(new CaseOpened(told.state(0, CaseStatus.OPEN, "NEW"), ToldCase.AT, null)));
    await("select count(*) from worklist.known_case where id = :id", 1);
    transaction.executeWithoutResult(status -> publisher.publishEvent(new DeadlineStarted(told.deadline(id, 0, due), ToldCase.AT)));
    await("select count(*) from worklist.known_deadline where case_id = :id", 1);
    return id;
  }

  private List<String> acts() {
    return jdbc.sql("select act from worklist.timeline_line where case_id = :id and act in ('deadlineNear', 'deadlineMissed') order by id")
        .param("id", told.ref().id()).query(String.class).list();
  }

  private void await(String count, int least) {
    for (int tries = 0; tries < 200 && jdbc.sql(count).param("id", told.ref().id()).query(Integer.class).single() < least; tries++) {
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
  }
}
