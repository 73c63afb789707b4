package ro.reazem.payments.payee;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Says that a right is paid to somebody else than its holder from a day on, by which ground and document, and ends it. */
@Service
class AssigningPayee {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 400;

  private final JdbcClient jdbc;
  private final Clock clock;

  AssigningPayee(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is entered; with no last day it holds until it is ended. */
  record Assigned(UUID right, UUID payee, LocalDate since, @Nullable LocalDate until, String ground, String document) {}

  /** @param key the one-time key of the form, which becomes the id */
  @Transactional
  public void assign(UUID key, Assigned what, Officer by) {
    RuleViolated.require(jdbc.sql("select exists (select from payments.payee where id = :id)").param("id", what.payee()).query(Boolean.class).single(),
        "payments.payee.unknown");
    RuleViolated.require(what.until() == null || !what.until().isBefore(what.since()), "payments.payee.untilBeforeSince");
    RuleViolated.require(what.ground().length() >= SHORTEST && what.ground().length() <= LONGEST, "payments.payee.ground");
    jdbc.sql("""
        insert into payments.right_payee (id, entitlement_id, payee_id, since, until, ground, document, entered_by, entered_by_name, entered_at)
        values (:id, :right, :payee, :since, :until, :ground, :document, :by, :byName, :now) on conflict (id) do nothing""").param("id", key)
        .param("right", what.right()).param("payee", what.payee()).param("since", what.since()).param("until", what.until()).param("ground", what.ground())
        .param("document", what.document()).param("by", by.id()).param("byName", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** @param lastDay the last day on which payments go to the payee; payments after it go to the holder again */
  @Transactional
  public void end(UUID assignment, LocalDate lastDay, String reason, Officer by) {
    var said = reason.strip();
    RuleViolated.require(said.length() >= SHORTEST && said.length() <= LONGEST, "payments.payee.reason");
    RuleViolated.require(jdbc.sql("""
        insert into payments.right_payee_end (right_payee_id, last_day, reason, ended_by, ended_by_name, ended_at) values (:id, :day, :reason, :by, :byName, :now)
        on conflict do nothing""").param("id", assignment).param("day", lastDay).param("reason", said).param("by", by.id()).param("byName", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1, "payments.payee.ended");
  }
}
