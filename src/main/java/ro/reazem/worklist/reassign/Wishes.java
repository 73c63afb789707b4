package ro.reazem.worklist.reassign;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;

/** What heads wished done to cases, and what the contexts answered. */
@Component
class Wishes {

  private final JdbcClient jdbc;
  private final Clock clock;

  Wishes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A wish about one case.
   *
   * @param override why the hard maximum of cases does not stand in the way; empty when it does not matter
   * @param code message key of a refusal, empty while there is none
   */
  record Wish(UUID id, UUID batch, CaseRef ref, String number, UUID by, UUID to, String reason, String override, String code) {}

  boolean exists(UUID batch) {
    return jdbc.sql("select count(*) from worklist.wish where batch_id = :batch").param("batch", batch).query(Integer.class).single() > 0;
  }

  /** Keeps a wish; one that is refused at once has its code already. */
  void keep(Wish wish, Instant at) {
    jdbc.sql("""
        insert into worklist.wish (id, batch_id, context, case_id, number, by_officer, to_officer, reason, override, wished_at, outcome, code,
          answered_at)
        values (:id, :batch, :context, :case, :number, :by, :to, :reason, :override, :at, :outcome, :code, :answered)""")
        .param("id", wish.id()).param("batch", wish.batch()).param("context", wish.ref().context()).param("case", wish.ref().id())
        .param("number", wish.number()).param("by", wish.by()).param("to", wish.to()).param("reason", wish.reason())
        .param("override", wish.override()).param("at", at.atOffset(ZoneOffset.UTC)).param("code", wish.code())
        .param("outcome", wish.code().isEmpty() ? "WISHED" : "REFUSED")
        .param("answered", wish.code().isEmpty() ? null : at.atOffset(ZoneOffset.UTC)).update();
  }

  /** The case was given to an officer: every open wish for that is fulfilled. */
  void fulfilled(CaseRef ref, UUID to, Instant at) {
    jdbc.sql("""
        update worklist.wish set outcome = 'DONE', answered_at = :now where context = :context and case_id = :id and outcome = 'WISHED'
          and to_officer = :to and wished_at <= :at""").param("context", ref.context()).param("id", ref.id()).param("to", to)
        .param("at", at.atOffset(ZoneOffset.UTC)).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  void refused(UUID id, String code) {
    jdbc.sql("update worklist.wish set outcome = 'REFUSED', code = :code, answered_at = :now where id = :id and outcome = 'WISHED'")
        .param("id", id).param("code", code).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
