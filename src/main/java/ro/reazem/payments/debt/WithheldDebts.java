package ro.reazem.payments.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.account.SettlingUndue;
import ro.reazem.payments.ledger.EntryKind;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** Debts that are withheld from payments of their holders: what a run may take for each, and what it took when it is handed over. */
@Component
public class WithheldDebts {

  private final JdbcClient jdbc;
  private final DebtTable debts;
  private final SettlingUndue undue;
  private final Clock clock;

  WithheldDebts(JdbcClient jdbc, DebtTable debts, SettlingUndue undue, Clock clock) {
    this.jdbc = jdbc;
    this.debts = debts;
    this.undue = undue;
    this.clock = clock;
  }

  /** What may be taken by a run of a month, by holder, the older act first; what other runs are about to take is left to them. */
  public Map<UUID, List<Withholding.Claim>> claims(UUID run, YearMonth month) {
    record Of(UUID holder, Withholding.Claim claim) {}
    var found = jdbc.sql("""
        select s.debt_id, k.holder_id, s.remaining - coalesce(w.pending, 0) as remaining, s.way_amount - coalesce(w.taken, 0) as monthly
        from payments.debt_standing s join payments.known_right k on k.entitlement_id = s.entitlement_id
          join payments.debt_step e on e.debt_id = s.debt_id and e.position = 1
          left join lateral (select sum(o.amount) filter (where r.state in ('CALCULATED', 'CHECKED', 'LOCKED', 'APPROVED')) as pending,
              sum(o.amount) filter (where r.month = :month) as taken
            from payments.run_withholding o join payments.run_line l on l.id = o.line_id and l.left_out = '' join payments.run r on r.id = o.run_id
            where o.debt_id = s.debt_id and o.run_id <> :run) w on true
        where s.way = 'WITHHOLDING' and s.remaining > 0
        order by k.holder_id, e.act_on, s.debt_id""").param("run", run).param("month", month.atDay(1))
        .query((row, n) -> new Of(Columns.id(row, "holder_id"), new Withholding.Claim(Columns.id(row, "debt_id"), Columns.lei(row, "remaining"),
            Columns.lei(row, "monthly")))).list();
    var byHolder = new LinkedHashMap<UUID, List<Withholding.Claim>>();
    found.forEach(one -> byHolder.computeIfAbsent(one.holder(), holder -> new ArrayList<>()).add(one.claim()));
    return byHolder;
  }

  /** Settles what a run took, debt by debt; one that has less left by now refuses it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void taken(UUID run, String document, Officer by) {
    record Sum(UUID debt, UUID right, Lei amount) {}
    var sums = jdbc.sql("""
        select w.debt_id, d.entitlement_id, sum(w.amount) as amount from payments.run_withholding w join payments.run_line l on l.id = w.line_id and l.left_out = ''
          join payments.debt d on d.id = w.debt_id where w.run_id = :run group by w.debt_id, d.entitlement_id order by d.entitlement_id""").param("run", run)
        .query((row, n) -> new Sum(Columns.id(row, "debt_id"), Columns.id(row, "entitlement_id"), Columns.lei(row, "amount"))).list();
    for (var sum : sums) {
      undue.lock(sum.right());
      var debt = debts.of(sum.debt());
      var parts = DebtMonth.settledBy(sum.amount(), debt.months());
      int step = debts.step(debt.id(), debt.steps(), new DebtTable.Step(DebtStep.WITHHELD, document, LocalDate.now(clock), sum.amount(), null, ""), by);
      debts.entries(debt.id(), step, undue.post(debt.right(), parts.stream().map(one -> new SettlingUndue.Settled(one.month(), EntryKind.RECOVERED, one.amount()))
          .toList(), document, by));
    }
  }
}
