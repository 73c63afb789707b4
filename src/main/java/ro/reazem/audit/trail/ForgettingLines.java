package ro.reazem.audit.trail;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.parameters.LegalParameters;

/**
 * Removes lines of the trail after the years for which the institution keeps them, whole sealed days at a time. Until it has said how
 * many, and while the chain is broken, nothing is removed; lines of the last year never are.
 */
@Component
class ForgettingLines {

  private static final Logger LOG = LoggerFactory.getLogger(ForgettingLines.class);
  private static final int AT_ONCE = 10_000;

  private final JdbcClient jdbc;
  private final DataSource source;
  private final TransactionTemplate transaction;
  private final LegalParameters parameters;
  private final OneNode one;
  private final Clock clock;

  ForgettingLines(JdbcClient jdbc, DataSource source, TransactionTemplate transaction, LegalParameters parameters, OneNode one,
      Clock clock) {
    this.jdbc = jdbc;
    this.source = source;
    this.transaction = transaction;
    this.parameters = parameters;
    this.one = one;
    this.clock = clock;
  }

  /** Everything due by today; what an earlier run did not finish goes first. */
  @Scheduled(cron = "0 40 3 * * *")
  void forget() {
    var today = LocalDate.now(clock);
    one.runOnce("audit.forgetting", today, () -> {
      var law = parameters.on(today);
      if (law.find("AUDIT_KEEP_YEARS").isPresent()) {
        forgetBefore(today.minusYears(Math.max(1, law.whole("AUDIT_KEEP_YEARS"))));
      }
    });
  }

  void forgetBefore(LocalDate day) {
    boolean due = jdbc.sql("select exists (select from audit.day_seal s where s.closed and s.day < :day and s.last_line > "
        + "coalesce((select max(last_line) from audit.forgotten), 0))").param("day", day).query(Boolean.class).single();
    if (due && new CheckingChain(source).check().fault() != null) {
      LOG.error("The chain of the trail is broken: no lines are removed until it has been looked into");
      return;
    }
    transaction.executeWithoutResult(status -> jdbc.sql("""
        insert into audit.forgotten (day, last_position, last_line, hash)
        select day, last_position, last_line, hash from audit.day_seal
        where closed and day < :day and day < current_date - 366 and last_line > coalesce((select max(last_line) from audit.forgotten), 0)
        order by day desc limit 1 on conflict do nothing""").param("day", day).update());
    while (removeSome() == AT_ONCE) {
      LOG.debug("Removing old lines goes on");
    }
  }

  /** Some lines with what leads to them, the oldest first. */
  private int removeSome() {
    return transaction.execute(status -> jdbc.sql("""
        with old as (select id, persons, cases from audit.line where id <= (select max(last_line) from audit.forgotten) order by id limit :most),
        lists as (delete from audit.about a using (select id, unnest(persons) as subject from old
          union select id, split_part(unnest(cases), ':', 2)::uuid from old) o where a.subject = o.subject and a.line = o.id),
        links as (delete from audit.link k using old where k.line = old.id)
        delete from audit.line l using old where l.id = old.id""").param("most", AT_ONCE).update());
  }
}
