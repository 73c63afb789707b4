package ro.reazem.payments.answer;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;

/** Whether an officer sees a payment of which they want to record an answer. */
@Component
class AnsweredLines {

  private final JdbcClient jdbc;
  private final PaymentsSight sight;

  AnsweredLines(JdbcClient jdbc, PaymentsSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  boolean isSeen(UUID run, UUID line, Officer officer) {
    return sight.bind(jdbc.sql("""
        select exists (select from payments.run_line l join directory.case_relation c on c.context = l.context and c.case_id = l.case_id
          where l.run_id = :run and l.id = :line and\s""" + PaymentsSight.OF + ")"), officer, PaymentsSight.RUN_RECONCILE).param("run", run).param("line", line)
        .query(Boolean.class).single();
  }
}
