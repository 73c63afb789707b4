package ro.reazem.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.events.casework.DeadlinePassed;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.time.GrantedDay;
import ro.reazem.platform.time.GrantedDays;
import ro.reazem.platform.time.Moment;

/** Works with days in years far away, so that no deadline of another test moves or passes. */
@SpringBootTest
@AutoConfigureMockMvc
class CatchingUpTests {

  @Autowired Deadlines deadlines;
  @Autowired DeadlineTable table;
  @Autowired CountingAnew counting;
  @Autowired GrantedDays granted;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired JdbcClient jdbc;
  @Autowired ConfigurableApplicationContext context;
  private CommittedEvents events;
  private TrialTerms terms;
  private final CaseRef ref = new CaseRef("trial", UUID.randomUUID());

  @BeforeEach
  void listen() {
    events = new CommittedEvents(context);
    terms = new TrialTerms(jdbc);
  }

  @AfterEach
  void stopListening() {
    events.close();
  }

  @Test
  void aDayGrantedLaterMovesWhatRunsAndItsWithdrawalMovesItBack() {
    // 2091-09-17 is a Monday: five working days end on Monday 24
    var monday = LocalDate.of(2091, 9, 17);
    var one = in(() -> deadlines.start(ref, terms.term("5 WORKING_DAYS"), Moment.on(monday)));
    var met = in(() -> deadlines.start(ref, terms.term("5 WORKING_DAYS"), Moment.on(monday)));
    in(() -> deadlines.meet(met.id(), Moment.on(monday.plusDays(1))));
    assertThat(one.end().dueOn()).isEqualTo("2091-09-24");

    granted.grant(new GrantedDay(LocalDate.of(2091, 9, 20), false, "punte", "HG nr. 7/2091"), UUID.randomUUID(), "Radu Ghiță");
    countAnew();
    countAnew();

    assertThat(deadlines.find(one.id()).orElseThrow().end().dueOn()).isEqualTo("2091-09-25");
    assertThat(events.of(one.id())).hasSize(2).last().isInstanceOfSatisfying(DeadlineMoved.class,
        moved -> assertThat(moved.ground()).isEqualTo("HG nr. 7/2091"));
    assertThat(events.of(met.id())).hasSize(2);

    var row = jdbc.sql("select id from platform.day_granted where act = 'HG nr. 7/2091'").query(UUID.class).single();
    granted.withdraw(row, "abrogată", UUID.randomUUID(), "Radu Ghiță");
    countAnew();
    assertThat(events.names(one.id())).containsExactly("DeadlineStarted 1 2091-09-24", "DeadlineMoved 2 2091-09-25", "DeadlineMoved 3 2091-09-24");
  }

  @Test
  void twoNodesCountAnewAtOnceAndEachDeadlineMovesOnce() throws Exception {
    var term = terms.term("5 WORKING_DAYS");
    var ids = java.util.stream.IntStream.range(0, 40).mapToObj(n -> in(() -> deadlines.start(ref, term, Moment.on(LocalDate.of(2092, 9, 15)),
        UUID.randomUUID())).id()).toList();
    granted.grant(new GrantedDay(LocalDate.of(2092, 9, 18), false, "punte", "HG nr. 8/2092"), UUID.randomUUID(), "Radu Ghiță");
    try (var nodes = Executors.newFixedThreadPool(2)) {
      Callable<Integer> node = () -> { countAnew(); return 0; };
      for (var done : nodes.invokeAll(java.util.List.of(node, node))) {
        done.get();
      }
    }
    assertThat(ids).allSatisfy(id -> assertThat(events.of(id)).hasSize(2));
  }

  @Test
  void aNodeThatDiesWhileCountingLeavesAllOfItToTheNext() {
    var one = in(() -> deadlines.start(ref, terms.term("2 WORKING_DAYS"), Moment.on(LocalDate.of(2094, 9, 15))));
    granted.grant(new GrantedDay(LocalDate.of(2094, 9, 16), false, "punte", "HG nr. 9/2094"), UUID.randomUUID(), "Radu Ghiță");
    transaction.executeWithoutResult(status -> {
      counting.batch();
      status.setRollbackOnly();
    });
    assertThat(deadlines.find(one.id())).contains(one);
    assertThat(events.of(one.id())).hasSize(1);
    countAnew();
    assertThat(deadlines.find(one.id()).orElseThrow().end().dueOn()).isAfter(one.end().dueOn());
  }

  @Test
  void whatPassesIsToldOnceWithTheEffectOfSilenceAlsoWhenTheClockIsSetBack() {
    var tacit = terms.term("30 DAYS");
    terms.with(tacit + ".SILENCE", "CHOICE", "APPROVED", "Legea de probă", "art. 3");
    var one = in(() -> deadlines.start(ref, tacit, Moment.on(LocalDate.of(2020, 2, 1))));
    var paused = in(() -> deadlines.start(ref, terms.term("30 DAYS"), Moment.on(LocalDate.of(2020, 2, 1))));
    in(() -> deadlines.suspend(paused.id(), Moment.on(LocalDate.of(2020, 2, 10)), "adresa nr. 8"));
    assertThat(one.end().dueOn()).isEqualTo("2020-03-02");

    passUntil("2020-03-02T23:59:59+02:00");
    assertThat(events.of(one.id())).hasSize(1);
    passUntil("2020-03-03T00:00:01+02:00");
    passUntil("2020-03-02T23:00:01+02:00");
    passUntil("2020-03-03T00:30:00+02:00");

    assertThat(events.of(one.id())).hasSize(2).last().isInstanceOfSatisfying(DeadlinePassed.class, passed -> {
      assertThat(passed.effect()).isEqualTo("APPROVED");
      assertThat(passed.effectBasis().cited()).isEqualTo("art. 3 din Legea de probă");
      assertThat(passed.state().revision()).isEqualTo(2);
    });
    assertThat(events.of(paused.id())).hasSize(2);
  }

  @Test
  void hoursPassAtTheirMinuteAndAnExtensionRecordedAfterwardsMayPassAgain() {
    var signal = in(() -> deadlines.start(ref, terms.term("24 HOURS"), Moment.at(Instant.parse("2020-03-06T14:50:00Z"))));
    passUntil("2020-03-07T16:50:00+02:00");
    assertThat(events.of(signal.id())).hasSize(1);
    passUntil("2020-03-07T16:50:01+02:00");
    assertThat(events.of(signal.id())).hasSize(2);

    // 30 days from 02.03.2020 end on 01.04; the act of extension is dated that day and entered on the next
    var petition = in(() -> deadlines.start(ref, terms.extendable("30 DAYS", "15 DAYS"), Moment.on(LocalDate.of(2020, 3, 2))));
    passUntil("2020-04-02T08:00:00+03:00");
    in(() -> deadlines.extend(petition.id(), 15, "nota nr. 3/2020", LocalDate.of(2020, 4, 1)));
    passUntil("2020-04-15T08:00:00+03:00");
    passUntil("2020-04-21T08:00:00+03:00");
    // 45 days end on Thursday 16.04.2020
    assertThat(events.names(petition.id())).containsExactly("DeadlineStarted 1 2020-04-01", "DeadlinePassed 2 2020-04-01",
        "DeadlineMoved 3 2020-04-16", "DeadlinePassed 4 2020-04-16");
  }

  @Test
  void aSuspensionStaysWhatItWasWhenADayMadeWorkedBringsTheEndForward() {
    // the day after Friday 07.09.2096 is a Saturday, so the term ends on Monday 10, until that Saturday is worked
    var friday = LocalDate.of(2096, 9, 7);
    var one = in(() -> deadlines.start(ref, terms.term("1 DAYS"), Moment.on(friday)));
    assertThat(one.end().dueOn()).isEqualTo("2096-09-10");
    in(() -> deadlines.suspend(one.id(), Moment.on(LocalDate.of(2096, 9, 10)), "adresa nr. 9"));
    granted.grant(new GrantedDay(LocalDate.of(2096, 9, 8), true, "recuperare", "HG nr. 9/2096"), UUID.randomUUID(), "Radu Ghiță");
    countAnew();
    assertThat(deadlines.find(one.id()).orElseThrow().end().dueOn()).isEqualTo("2096-09-08");
    assertThat(in(() -> deadlines.resume(one.id(), Moment.on(LocalDate.of(2096, 9, 20)))).end().dueOn()).isEqualTo("2096-09-20");
  }

  private void countAnew() {
    while (counting.batch() > 0) {
      // until nothing is left
    }
  }

  private void passUntil(String moment) {
    var clock = Clock.fixed(java.time.OffsetDateTime.parse(moment).toInstant(), ZoneId.of("Europe/Bucharest"));
    var passing = new PassingDeadlines(table, publisher, clock);
    while (in(passing::batch) > 0) {
      // until nothing is left
    }
  }

  private <T> T in(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }
}
