package ro.reazem.payments.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.payments.debt.Withholding;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.payments.debt.WithheldDebts;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.parameters.LegalParameters;

/**
 * Takes from the lines of a run what is withheld for debts of their holders. Sums that came back and corrected payments were withheld from when they
 * were paid first, so nothing is taken from them; nor is anything from what a landlord, a supplier or another payee gets, who owes nothing. A guardian or an
 * attorney receives what is the holder's.
 */
@Component
class WithholdingFromLines {

  private static final String CAP = "PAYMENTS_WITHHOLDING_CAP";
  private static final String FLOOR = "PAYMENTS_WITHHOLDING_FLOOR";

  private final JdbcClient jdbc;
  private final WithheldDebts debts;
  private final LegalParameters parameters;
  private final Clock clock;

  WithholdingFromLines(JdbcClient jdbc, WithheldDebts debts, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.debts = debts;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** @throws ro.reazem.kernel.RuleViolated naming the limit of withholding that is still to be set, when a holder has a debt that is withheld */
  void take(Run run) {
    var claims = debts.claims(run.id(), run.month());
    if (claims.isEmpty()) {
      return;
    }
    var payments = new HashMap<UUID, List<Withholding.Payment>>();
    jdbc.sql("""
        select l.id, l.holder_id, l.amount from payments.run_line l left join payments.right_payee a on a.id = l.right_payee_id
          left join payments.payee y on y.id = a.payee_id
        where l.run_id = :run and l.left_out = '' and l.reason in ('CURRENT', 'ARREARS', 'DIFFERENCE') and l.holder_id = any(:holders)
          and (y.id is null or y.kind in ('GUARDIAN', 'ATTORNEY')) order by l.month, l.position""").param("run", run.id()).param("holders", claims.keySet().toArray(UUID[]::new))
        .query(row -> {
          payments.computeIfAbsent(Columns.id(row, "holder_id"), holder -> new ArrayList<>())
              .add(new Withholding.Payment(Columns.id(row, "id"), Columns.lei(row, "amount")));
        });
    if (payments.isEmpty()) {
      return;
    }
    var law = parameters.on(LocalDate.now(clock));
    var limits = new Withholding(law.percent(CAP), law.lei(FLOOR));
    var taken = new ArrayList<Withholding.Taken>();
    payments.forEach((holder, of) -> taken.addAll(limits.from(of, claims.get(holder))));
    keep(run.id(), taken);
  }

  private void keep(UUID run, List<Withholding.Taken> taken) {
    jdbc.sql("""
        insert into payments.run_withholding (line_id, debt_id, run_id, amount)
        select line_id, debt_id, :run, amount from json_populate_recordset(null::payments.run_withholding, :rows::json)""").param("run", run)
        .param("rows", JsonRows.of(taken, one -> JsonRows.row("line_id", one.line(), "debt_id", one.debt(), "amount", one.amount().bani()))).update();
    jdbc.sql("""
        update payments.run_line l set withheld = w.amount, amount = l.amount - w.amount
        from (select line_id, sum(amount) as amount from payments.run_withholding where run_id = :run group by line_id) w where l.id = w.line_id""")
        .param("run", run).update();
  }
}
