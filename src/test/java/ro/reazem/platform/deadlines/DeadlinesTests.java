package ro.reazem.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.DeadlineCancelled;
import ro.reazem.events.casework.DeadlineMoved;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.Moment;

@SpringBootTest
@AutoConfigureMockMvc
class DeadlinesTests {

  @Autowired Deadlines deadlines;
  @Autowired TransactionTemplate transaction;
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
  void aDeadlineIsStartedExtendedSuspendedResumedAndMetAndTellsEachStep() {
    var petition = terms.extendable("30 DAYS", "15 DAYS");
    // registered on Friday 06.03.2026: 30 days end on Sunday 05.04, kept until Monday 06.04
    var one = in(() -> deadlines.start(ref, petition, day("2026-03-06")));
    assertThat(one.end().alarmOn()).isEqualTo("2026-04-05");
    assertThat(one.end().dueOn()).isEqualTo("2026-04-06");
    // 45 days after the registration: Monday 20.04
    assertThat(in(() -> deadlines.extend(one.id(), 15, "nota nr. 3/2026", LocalDate.of(2026, 4, 6))).end().dueOn()).isEqualTo("2026-04-20");
    // 10 days were left on 10.04; on from 20.04 they end on 30.04
    assertThat(in(() -> deadlines.suspend(one.id(), day("2026-04-10"), "adresa nr. 8/2026")).end().dueOn()).isEqualTo("2026-04-20");
    assertThat(in(() -> deadlines.resume(one.id(), day("2026-04-20"))).end().dueOn()).isEqualTo("2026-04-30");
    var met = in(() -> deadlines.meet(one.id(), day("2026-04-30")));
    assertThat(met.isLate(day("2026-05-05"))).isFalse();

    assertThat(events.names(one.id())).containsExactly("DeadlineStarted 1 2026-04-06", "DeadlineMoved 2 2026-04-20", "DeadlineSuspended 3 2026-04-20",
        "DeadlineResumed 4 2026-04-30", "DeadlineMet 5 2026-04-30");
    assertThat(((DeadlineMoved) events.of(one.id()).get(1)).ground()).isEqualTo("art. 2 din Legea de probă; nota nr. 3/2026");
    assertThat(CommittedEvents.state(events.of(one.id()).getLast())).isEqualTo(deadlines.find(one.id()).orElseThrow().state())
        .satisfies(state -> assertThat(state.length()).isEqualTo(45)).satisfies(state -> assertThat(state.metOn()).isEqualTo("2026-04-30"));
    assertThat(deadlines.of(ref)).containsExactly(met);
  }

  @Test
  void rowAndEventAreBothThereOrNeitherIs() {
    var term = terms.term("5 WORKING_DAYS");
    transaction.executeWithoutResult(status -> {
      deadlines.start(ref, term, day("2026-03-06"));
      status.setRollbackOnly();
    });
    assertThat(deadlines.of(ref)).isEmpty();
    assertThat(events.ofCase(ref.id())).isEmpty();
    var one = in(() -> deadlines.start(ref, term, day("2026-03-06")));
    assertThatThrownBy(() -> in(() -> {
      deadlines.meet(one.id(), day("2026-03-09"));
      throw new IllegalStateException("the process ends here");
    })).hasMessageContaining("ends here");
    assertThat(deadlines.find(one.id())).contains(one);
    assertThat(events.names(one.id())).hasSize(1);
    assertThatThrownBy(() -> deadlines.start(ref, term, day("2026-03-07"))).isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void theSameEventToldTwiceStartsOneDeadline() {
    var term = terms.term("10 DAYS");
    var first = in(() -> deadlines.start(ref, term, day("2026-03-06")));
    assertThat(in(() -> deadlines.start(ref, term, day("2026-03-06")))).isEqualTo(first);
    assertThat(in(() -> deadlines.start(ref, term, day("2026-03-06"), UUID.randomUUID())).id()).isNotEqualTo(first.id());
    assertThat(events.of(first.id())).hasSize(1);
    in(() -> deadlines.cancel(first.id(), "dosar închis"));
    assertThat(events.of(first.id()).getLast()).isInstanceOf(DeadlineCancelled.class);
    assertThat(in(() -> deadlines.start(ref, term, day("2026-03-06"))).id()).isNotEqualTo(first.id());
  }

  @Test
  void aTermToBeSetIsRefusedAndTheMessageSaysWhereToSetIt() {
    var unset = terms.term("5 DAYS").replace("TRIAL", "TRIAL2");
    assertThatThrownBy(() -> in(() -> deadlines.start(ref, unset, day("2026-03-06")))).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo("platform.deadline.noSuchTerm"));
    var open = terms.term("7 DAYS");
    assertThatThrownBy(() -> in(() -> deadlines.start(ref, open, day("2019-03-06")))).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo("platform.parameter.toBeSet"));
  }

  @Test
  void anExtensionNeedsItsGroundItsMeasureAndAnActBeforeTheEnd() {
    var plain = in(() -> deadlines.start(ref, terms.term("30 DAYS"), day("2026-03-06")));
    refused("platform.deadline.notExtendable", () -> deadlines.extend(plain.id(), 5, "nota", LocalDate.of(2026, 3, 9)));
    var one = in(() -> deadlines.start(ref, terms.extendable("30 DAYS", "15 DAYS"), day("2026-03-06")));
    refused("platform.deadline.extensionTooLong", () -> deadlines.extend(one.id(), 16, "nota", LocalDate.of(2026, 3, 9)));
    refused("platform.deadline.extensionTooLong", () -> deadlines.extend(one.id(), 0, "nota", LocalDate.of(2026, 3, 9)));
    refused("platform.deadline.extendedTooLate", () -> deadlines.extend(one.id(), 15, "nota", LocalDate.of(2026, 4, 7)));
    refused("platform.deadline.extendedBeforeStart", () -> deadlines.extend(one.id(), 15, "nota", LocalDate.of(2026, 3, 5)));
    in(() -> deadlines.extend(one.id(), 10, "nota", LocalDate.of(2026, 4, 6)));
    refused("platform.deadline.extendedAlready", () -> deadlines.extend(one.id(), 5, "nota", LocalDate.of(2026, 4, 7)));
    var twisted = in(() -> deadlines.start(ref, terms.extendable("30 DAYS", "1 MONTHS"), day("2026-03-06")));
    refused("platform.deadline.extensionInOtherUnit", () -> deadlines.extend(twisted.id(), 1, "nota", LocalDate.of(2026, 3, 9)));
  }

  @Test
  void anAnonymousSignalOfFridayIsDueOnSaturday() {
    // T2.2: 24 hours from Friday 16:50 are over on Saturday 16:50 and never wait for Monday
    var signal = terms.term("24 HOURS");
    var one = in(() -> deadlines.start(ref, signal, Moment.at(Instant.parse("2026-03-06T14:50:00Z"))));
    assertThat(one.end().dueAt()).isEqualTo("2026-03-07T14:50:00Z");
    assertThat(one.end().dueOn()).isEqualTo("2026-03-07");
    refused("platform.deadline.momentAsked", () -> deadlines.start(ref, signal, day("2026-03-06")));
    refused("platform.deadline.momentAsked", () -> deadlines.meet(one.id(), day("2026-03-07")));
    var met = in(() -> deadlines.meet(one.id(), Moment.at(Instant.parse("2026-03-07T15:00:00Z"))));
    assertThat(met.isLate(met.met())).isTrue();
    assertThat(met.state().metAt()).isEqualTo("2026-03-07T15:00:00Z");
  }

  @Test
  void aReviewIsCountedFromTheDayItWasDueAndNotFromTheDayItWasDone() {
    // T4.1: placement on 15.01, reviews due on 15.04, 15.07, 15.10, 15.01; the one done on 20.04 came five days late
    var review = terms.term("3 MONTHS");
    var first = in(() -> deadlines.start(ref, review, day("2026-01-15")));
    assertThat(first.end().dueOn()).isEqualTo("2026-04-15");
    refused("platform.deadline.repeatedBeforeMet", () -> deadlines.repeat(first.id()));
    assertThat(in(() -> deadlines.meet(first.id(), day("2026-04-20"))).isLate(day("2026-04-20"))).isTrue();
    var second = in(() -> deadlines.repeat(first.id()));
    assertThat(second.start().on()).isEqualTo("2026-04-15");
    assertThat(second.end().dueOn()).isEqualTo("2026-07-15");
    assertThat(in(() -> deadlines.repeat(first.id()))).isEqualTo(second);
    in(() -> deadlines.meet(second.id(), day("2026-07-10")));
    refused("platform.deadline.closed", () -> deadlines.meet(second.id(), day("2026-07-11")));
  }

  private void refused(String code, Supplier<?> asked) {
    assertThatThrownBy(() -> in(asked)).isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.code()).isEqualTo(code));
  }

  private <T> T in(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }

  private static Moment day(String day) {
    return Moment.on(LocalDate.parse(day));
  }
}
