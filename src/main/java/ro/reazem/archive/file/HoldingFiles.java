package ro.reazem.archive.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Places legal holds on files (blocare legală), such as while a court or a prosecutor needs them, and lifts them. */
@Component
@Transactional
class HoldingFiles {

  private final JdbcClient jdbc;
  private final KnownFiles files;
  private final CountingFiles counting;
  private final SentForms sent;
  private final Clock clock;

  HoldingFiles(JdbcClient jdbc, KnownFiles files, CountingFiles counting, SentForms sent, Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.counting = counting;
    this.sent = sent;
    this.clock = clock;
  }

  /**
   * @param key the one-time key of the form, which the hold bears as its id
   * @throws RuleViolated when the day lies ahead, or what the file says is being erased
   */
  public void place(UUID key, CaseRef ref, LocalDate since, String reason, Officer by) {
    sent.await(key);
    RuleViolated.require(!since.isAfter(LocalDate.now(clock)), "archive.hold.ahead");
    RuleViolated.require(reason.length() >= 3, "archive.hold.reasonTooShort");
    int open = jdbc.sql("select 1 from archive.file where context = :context and case_id = :id and state <> 'DESTROYED' for update")
        .param("context", ref.context()).param("id", ref.id()).query((row, n) -> 1).list().size();
    RuleViolated.require(open == 1 && !erasing(ref), "archive.file.beingErased");
    int placed = jdbc.sql("""
        insert into archive.hold (id, context, case_id, since, reason, placed_by_name, placed_at)
        values (:key, :context, :id, :since, :reason, :by, :at) on conflict (id) do nothing""").param("key", key)
        .param("context", ref.context()).param("id", ref.id()).param("since", since).param("reason", reason).param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (placed == 1) {
      files.step(ref, "held", reason, by, clock.instant());
      counting.one(ref);
    }
  }

  /** The hold ends today; its days are added to the term. */
  public void lift(CaseRef ref, UUID hold, Officer by) {
    int lifted = jdbc.sql("""
        update archive.hold set until = greatest(since, :today), lifted_by_name = :by
        where id = :hold and context = :context and case_id = :id and until is null""").param("today", LocalDate.now(clock).minusDays(1))
        .param("by", by.name()).param("hold", hold).param("context", ref.context()).param("id", ref.id()).update();
    if (lifted == 1) {
      files.step(ref, "holdLifted", "", by, clock.instant());
      counting.one(ref);
    }
  }

  private boolean erasing(CaseRef ref) {
    return jdbc.sql("select exists (select from archive.erasure where context = :context and case_id = :id)").param("context", ref.context())
        .param("id", ref.id()).query(Boolean.class).single();
  }
}
