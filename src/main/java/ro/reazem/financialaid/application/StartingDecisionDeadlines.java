package ro.reazem.financialaid.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.TermRules;

/**
 * Starts the deadlines of requests that were registered before the institution set the term. Any node may do it: a request that has
 * its deadline is left alone, and one that is being decided is left to its decision.
 */
@Component
class StartingDecisionDeadlines {

  private static final int BATCH = 500;

  private final DecisionDeadline deadline;
  private final TermRules rules;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  StartingDecisionDeadlines(DecisionDeadline deadline, TermRules rules, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.deadline = deadline;
    this.rules = rules;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
  void catchUp() {
    if (DecisionDeadline.rules().stream().anyMatch(rule -> rules.find(LocalDate.now(clock), rule).isPresent())) {
      var after = new UUID(0, 0);
      while (after != null) {
        var from = after;
        after = transaction.execute(status -> batch(from));
      }
    }
  }

  private record Open(UUID id, String rule, LocalDate registeredOn) {}

  private UUID batch(UUID after) {
    List<Open> open = jdbc.sql("""
        select id, benefit, coalesce(declaration #>> '{emergency,urgent}', 'false')::boolean as urgent, registered_on from financialaid.aid_application
        where id > :after and status not in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'JUSTIFICATION_DUE') order by id limit :most for update skip locked""")
        .param("after", after).param("most", BATCH)
        .query((row, n) -> new Open(row.getObject("id", UUID.class), DecisionDeadline.rule(row.getString("benefit"), row.getBoolean("urgent")), row.getObject("registered_on", LocalDate.class))).list();
    open.forEach(one -> deadline.start(new CaseRef(DecisionDeadline.CONTEXT, one.id()), one.rule(), one.registeredOn()));
    return open.isEmpty() ? null : open.getLast().id();
  }
}
