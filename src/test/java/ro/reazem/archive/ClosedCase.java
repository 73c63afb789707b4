package ro.reazem.archive;

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
import ro.reazem.events.casework.CaseReopened;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.CaseRef;

/** Tells of closed cases that no context has, and waits until the archive knows them. */
@Component
public class ClosedCase {

  private static final long LATEST = 500;

  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  ClosedCase(ApplicationEventPublisher publisher, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
    this.publisher = publisher;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public CaseRef closed(String kind, LocalDate on, UUID unit, UUID... persons) {
    return closedIn("financialaid", kind, on, unit, persons);
  }

  public CaseRef closedIn(String context, String kind, LocalDate on, UUID unit, UUID... persons) {
    var ref = new CaseRef(context, UUID.randomUUID());
    closed(ref, kind, on, unit, persons);
    return ref;
  }

  /** A case that there is, told as if it had been closed long ago. */
  public void closed(CaseRef ref, String kind, LocalDate on, UUID unit, UUID... persons) {
    tell(new CaseClosed(state(ref, LATEST, kind, on, unit, persons), clock.instant(), null, ""));
    await(() -> jdbc.sql("""
        select (select count(*) from archive.file where case_id = :id and revision = :latest)
          + (select count(*) from directory.case_relation where case_id = :id and revision = :latest)""")
        .param("id", ref.id()).param("latest", LATEST).query(Integer.class).single() == 2);
  }

  public void reopened(CaseRef ref, String kind, UUID unit) {
    tell(new CaseReopened(state(ref, LATEST + 1, kind, null, unit), clock.instant(), null, "eroare"));
    await(() -> jdbc.sql("select closed_on is null from archive.file where case_id = :id").param("id", ref.id()).query(Boolean.class).single());
  }

  public void tell(Object event) {
    transaction.executeWithoutResult(status -> publisher.publishEvent(event));
  }

  /** The state and what it waits for, such as DEPOT or CURRENT NO_CODE. */
  public String state(CaseRef ref) {
    return jdbc.sql("select rtrim(state || ' ' || waiting) from archive.file where case_id = :id").param("id", ref.id()).query(String.class).single();
  }

  public static String number(CaseRef ref) {
    return Math.abs(ref.id().hashCode()) + "/2020";
  }

  public static CaseState state(CaseRef ref, long revision, String kind, @org.jspecify.annotations.Nullable LocalDate closedOn, UUID unit, UUID... persons) {
    return new CaseState(ref, revision, number(ref), kind, closedOn == null ? CaseStatus.OPEN : CaseStatus.CLOSED, "GRANTED",
        LocalDate.of(2010, 1, 1), closedOn, unit, null, List.of(), List.of(persons), "", "/cases", false, List.of());
  }

  public static void await(BooleanSupplier told) {
    for (int tries = 0; tries < 1200 && !told.getAsBoolean(); tries++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    if (!told.getAsBoolean()) {
      throw new AssertionError("not told within a minute");
    }
  }
}
