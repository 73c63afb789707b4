package ro.reazem.notes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.CaseRef;

/** Tells of cases of the context financialaid that no context has, and waits until they are known. */
@Component
public class NotedCase {

  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  NotedCase(ApplicationEventPublisher publisher, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
    this.publisher = publisher;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public CaseRef open(UUID unit, UUID responsible, UUID... persons) {
    var ref = new CaseRef("financialaid", UUID.randomUUID());
    transaction.executeWithoutResult(status -> publisher.publishEvent(new CaseOpened(state(ref, 0, unit, responsible, persons), clock.instant(), responsible)));
    await(() -> jdbc.sql("select (select count(*) from directory.case_relation where case_id = :id) + (select count(*) from worklist.known_case where id = :id)")
        .param("id", ref.id()).query(Integer.class).single() == 2);
    return ref;
  }

  public void close(CaseRef ref, UUID unit, UUID responsible) {
    transaction.executeWithoutResult(status -> publisher.publishEvent(new CaseClosed(state(ref, 1, unit, responsible), clock.instant(), responsible, "")));
    await(() -> jdbc.sql("select closed from directory.case_relation where case_id = :id").param("id", ref.id()).query(Boolean.class).single());
  }

  public static String number(CaseRef ref) {
    return Math.abs(ref.id().hashCode()) + "/2026";
  }

  public static void await(BooleanSupplier told) {
    for (int tries = 0; tries < 200 && !told.getAsBoolean(); tries++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    if (!told.getAsBoolean()) {
      throw new AssertionError("not told within ten seconds");
    }
  }

  private CaseState state(CaseRef ref, long revision, UUID unit, UUID responsible, UUID... persons) {
    return new CaseState(ref, revision, number(ref), "VMI", revision == 0 ? CaseStatus.OPEN : CaseStatus.CLOSED, "UNDER_CHECK",
        LocalDate.now(clock), revision == 0 ? null : LocalDate.now(clock), unit, responsible, List.of(), List.of(persons), "", "/cases", false, List.of());
  }
}
