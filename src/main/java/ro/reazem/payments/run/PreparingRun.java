package ro.reazem.payments.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.payer.PayerAccount;
import ro.reazem.payments.payer.PayerAccounts;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.security.Officer;

/** Opens a payment statement, takes lines out and accepts what checks found, each with a reason, and locks it under its number. */
@Service
class PreparingRun {

  static final String SERIES = "stat-de-plata";
  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 400;

  private final JdbcClient jdbc;
  private final RunTable runs;
  private final RunRegister register;
  private final CalculatingRun calculating;
  private final PaidBenefits benefits;
  private final PayerAccounts payers;
  private final NumberSeries series;
  private final Institution institution;
  private final Clock clock;

  PreparingRun(JdbcClient jdbc, RunTable runs, RunRegister register, CalculatingRun calculating, PaidBenefits benefits, PayerAccounts payers, NumberSeries series,
      Institution institution, Clock clock) {
    this.jdbc = jdbc;
    this.runs = runs;
    this.register = register;
    this.calculating = calculating;
    this.benefits = benefits;
    this.payers = payers;
    this.series = series;
    this.institution = institution;
    this.clock = clock;
  }

  /** @param key the one-time key of the form, which becomes the id: sent twice it is opened once */
  @Transactional
  public UUID open(UUID key, Run.Kind kind, YearMonth month, List<String> paid, String payer, LocalDate payOn, Officer by) {
    var today = LocalDate.now(clock);
    RuleViolated.require(!month.isAfter(YearMonth.from(today)), "payments.run.tooEarly");
    RuleViolated.require(!paid.isEmpty(), "payments.run.noBenefit");
    RuleViolated.require(benefits.on(today).containsAll(paid), "payments.run.notOurs");
    RuleViolated.require(payers.find(payer).filter(PayerAccount::open).isPresent(), "payments.run.noPayer");
    RuleViolated.require(!payOn.isBefore(today), "payments.run.paidInThePast");
    int added = jdbc.sql("""
        insert into payments.run (id, version, kind, month, benefits, payer_iban, pay_on, state, opened_by, opened_by_name, opened_at, elsewhere, answered, returned)
        values (:id, 0, :kind, :month, :benefits, :payer, :payOn, 'DRAFT', :by, :name, :now, 0, 0, 0) on conflict (id) do nothing""").param("id", key)
        .param("kind", kind.name()).param("month", month.atDay(1)).param("benefits", paid.stream().sorted().toArray(String[]::new)).param("payer", payer)
        .param("payOn", payOn).param("by", by.id()).param("name", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (added == 1) {
      runs.step(key, "OPENED", "", by);
    }
    return key;
  }

  /** Takes a line out, or puts it back when it was. */
  @Transactional
  public void leaveOut(UUID id, long version, UUID line, String reason, Officer by) {
    var run = requireChecked(runs.locked(id, version));
    var said = reason(reason);
    RuleViolated.require(jdbc.sql("update payments.run_line set left_out = :reason where id = :line and run_id = :run and left_out = ''").param("reason", said)
        .param("line", line).param("run", id).update() == 1, "payments.run.lineGone");
    jdbc.sql("""
        insert into payments.run_left_out (run_id, entitlement_id, month, reason)
        select run_id, entitlement_id, month, left_out from payments.run_line where id = :line on conflict do nothing""").param("line", line).update();
    runs.step(id, "LEFT_OUT", named(line) + ": " + said, by);
    calculating.lineMoved(run);
    runs.to(run, run.state());
  }

  /** What was taken out is calculated again with the rest; it comes back when it is still due. */
  @Transactional
  public void takeBack(UUID id, long version, UUID line, Officer by) {
    var run = requireChecked(runs.locked(id, version));
    RuleViolated.require(jdbc.sql("""
        delete from payments.run_left_out o using payments.run_line l where l.id = :line and l.run_id = :run and o.run_id = l.run_id
          and o.entitlement_id = l.entitlement_id and o.month = l.month""").param("line", line).param("run", id).update() == 1, "payments.run.lineGone");
    runs.step(id, "TAKEN_BACK", named(line), by);
    runs.to(run, run.state());
  }

  /** Accepts all that may be accepted of a line. */
  @Transactional
  public void accept(UUID id, long version, UUID line, String reason, Officer by) {
    var run = requireChecked(runs.locked(id, version));
    var said = reason(reason);
    int accepted = jdbc.sql("""
        insert into payments.run_acceptance (run_id, entitlement_id, month, code, amount, reason, officer_id, officer_name, at)
        select k.run_id, l.entitlement_id, l.month, k.code, l.amount, :reason, :by, :name, :now from payments.run_check k join payments.run_line l on l.id = k.line_id
        where k.run_id = :run and l.id = :line and k.acceptable and not k.accepted
        on conflict (run_id, entitlement_id, month, code) do update set amount = excluded.amount, reason = excluded.reason, officer_id = excluded.officer_id,
          officer_name = excluded.officer_name, at = excluded.at""").param("reason", said).param("by", by.id()).param("name", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("run", id).param("line", line).update();
    RuleViolated.require(accepted > 0, "payments.run.nothingToAccept");
    jdbc.sql("update payments.run_check set accepted = true where run_id = :run and line_id = :line and acceptable").param("run", id).param("line", line).update();
    runs.step(id, "ACCEPTED", named(line) + ": " + said, by);
    runs.to(run, run.state());
  }

  /**
   * Locks the run under its number; from now on its lines and sums stay as they are.
   *
   * @throws RuleViolated when a check is open, there is nothing to pay, or the officer does not see all lines
   */
  @Transactional
  public void lock(UUID id, long version, Officer by) {
    var run = requireChecked(runs.locked(id, version));
    RuleViolated.require(run.state() == RunState.CHECKED, "payments.run.notChecked");
    RuleViolated.require(!jdbc.sql("""
        select exists (select from payments.run_check k left join payments.run_line l on l.id = k.line_id
          where k.run_id = :run and not k.accepted and coalesce(l.left_out, '') = '')""").param("run", id).query(Boolean.class).single(), "payments.run.openChecks");
    register.requireWhole(id, by, PaymentsSight.RUN_PREPARE);
    var today = LocalDate.now(clock);
    var number = run.number() == null ? series.next(institution.issuer(), SERIES, today) : null;
    int locked = jdbc.sql("""
        update payments.run r set state = 'LOCKED', version = version + 1, prepared_by = :by, number = coalesce(r.number, :number), numbered_on = coalesce(r.numbered_on, :on),
          line_count = s.lines, total = s.total, account_count = s.account_lines, account_total = s.account, post_count = s.post_lines, post_total = s.post,
          cash_count = s.cash_lines, cash_total = s.cash
        from (select coalesce(sum(lines), 0) as lines, coalesce(sum(total), 0) as total, coalesce(sum(lines) filter (where channel = 'ACCOUNT'), 0) as account_lines,
            coalesce(sum(total) filter (where channel = 'ACCOUNT'), 0) as account, coalesce(sum(lines) filter (where channel = 'POST'), 0) as post_lines,
            coalesce(sum(total) filter (where channel = 'POST'), 0) as post, coalesce(sum(lines) filter (where channel = 'CASH'), 0) as cash_lines,
            coalesce(sum(total) filter (where channel = 'CASH'), 0) as cash from payments.run_sum where run_id = :run) s
        where r.id = :run and s.lines > 0""").param("by", by.id()).param("number", number == null ? null : number.number())
        .param("on", number == null ? null : number.date()).param("run", id).update();
    RuleViolated.require(locked == 1, "payments.run.nothingToPay");
    runs.step(id, "LOCKED", "", by);
  }

  /** Throws an open run away; its months wait for another one. */
  @Transactional
  public void discard(UUID id, long version, String reason, Officer by) {
    var run = runs.locked(id, version);
    RuleViolated.require(run.state().open(), "payments.run.locked");
    var said = reason(reason);
    for (var table : List.of("run_check", "run_sum", "run_withholding", "run_line")) {
      jdbc.sql("delete from payments." + table + " where run_id = :run").param("run", id).update();
    }
    runs.to(run, RunState.DISCARDED);
    runs.step(id, "DISCARDED", said, by);
  }

  private String named(UUID line) {
    return jdbc.sql("select position || ' ' || holder || ' ' || to_char(month, 'MM.YYYY') from payments.run_line where id = :line").param("line", line)
        .query(String.class).optional().orElseThrow(() -> new RuleViolated("payments.run.lineGone"));
  }

  private static Run requireChecked(Run run) {
    RuleViolated.require(run.state().open(), "payments.run.locked");
    RuleViolated.require(run.state() != RunState.DRAFT, "payments.run.notCalculated");
    return run;
  }

  static String reason(String typed) {
    var said = typed.strip();
    RuleViolated.require(said.length() >= SHORTEST_REASON && said.length() <= LONGEST_REASON, "payments.run.reason");
    return said;
  }
}
