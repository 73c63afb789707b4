package ro.reazem.payments.stop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Stops the payment of a right, or of all rights of its holder, from a day on (oprire la plată), and releases it. Nothing is lost: what is due meanwhile
 * is paid after the release. A run with a stopped payment is not locked, and one that is approved is not handed over.
 */
@Service
class StoppingPayments {

  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 400;

  private final JdbcClient jdbc;
  private final Clock clock;

  StoppingPayments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether one right is stopped or all of its holder. */
  enum Scope {
    RIGHT, HOLDER
  }

  /** @param key the one-time key of the form, which becomes the id: sent twice it is stopped once */
  @Transactional
  public void stop(UUID key, UUID right, Scope scope, LocalDate since, String reason, Officer by) {
    jdbc.sql("""
        insert into payments.stop (id, entitlement_id, scope, since, reason, entered_by, entered_by_name, entered_at)
        values (:id, :right, :scope, :since, :reason, :by, :name, :now) on conflict (id) do nothing""").param("id", key).param("right", right)
        .param("scope", scope.name()).param("since", since).param("reason", reason(reason)).param("by", by.id()).param("name", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional
  public void release(UUID stop, String reason, Officer by) {
    RuleViolated.require(jdbc.sql("""
        insert into payments.stop_release (stop_id, reason, released_by, released_by_name, released_at) values (:stop, :reason, :by, :name, :now)
        on conflict do nothing""").param("stop", stop).param("reason", reason(reason)).param("by", by.id()).param("name", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1, "payments.stop.released");
  }

  private static String reason(String typed) {
    var said = typed.strip();
    RuleViolated.require(said.length() >= SHORTEST_REASON && said.length() <= LONGEST_REASON, "payments.stop.reason");
    return said;
  }
}
