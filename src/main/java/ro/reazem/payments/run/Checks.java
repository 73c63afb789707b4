package ro.reazem.payments.run;

import java.util.LinkedHashMap;
import java.util.Map;

/** How each check finds what it looks for, over all lines of a run at once; each selects line, whether it may be accepted, and a sum to compare with. */
final class Checks {

  private static final String IN_RUN = " where l.run_id = :run and l.left_out = ''";
  private static final String OPEN_DIFFERENCE = "exists (select from payments.difference f where f.entitlement_id = l.entitlement_id and f.state = 'PROPOSED')";

  /** The payment of a line was stopped from a day on that is not after that of the run. */
  static final String STOPPED = """
      exists (select from payments.stopped_right x join payments.run g on g.id = l.run_id where x.entitlement_id = l.entitlement_id and x.since <= g.pay_on)""";

  private static final Map<CheckCode, String> OF_LINES = new LinkedHashMap<>();

  static {
    line(CheckCode.NO_WAY, "false", "null::bigint", "payments.run_line l" + IN_RUN + " and l.channel is null and l.right_payee_id is null");
    line(CheckCode.PAYEE_UNCONFIRMED, "false", "null::bigint", "payments.run_line l" + IN_RUN + " and l.right_payee_id is not null and l.iban is null");
    line(CheckCode.ACCOUNT_OF_PAYEE, "true", "null::bigint", "payments.run_line l" + IN_RUN
        + " and l.right_payee_id is null and l.iban is not null and exists (select from payments.payee_in_force y where y.iban = l.iban)");
    line(CheckCode.INVALID_ACCOUNT, "false", "null::bigint", "payments.run_line l join payments.way w on w.id = l.way_id" + IN_RUN + " and not w.valid");
    line(CheckCode.NO_ADDRESS, "false", "null::bigint", "payments.run_line l" + IN_RUN + " and l.channel = 'POST' and l.address = ''");
    line(CheckCode.NO_NAME, "false", "null::bigint", "payments.run_line l" + IN_RUN + " and l.holder = ''");
    line(CheckCode.DECEASED, "l.month <= p.died_on", "null::bigint", "payments.run_line l join directory.person p on p.id = l.holder_id" + IN_RUN
        + " and p.died_on is not null");
    line(CheckCode.RIGHT_ENDED, "not " + OPEN_DIFFERENCE, "null::bigint", "payments.run_line l join payments.known_right k on k.entitlement_id = l.entitlement_id"
        + IN_RUN + " and k.last_day < l.month");
    // the few that are open are looked for among the lines, not each line among them
    line(CheckCode.RIGHT_IN_QUESTION, "false", "null::bigint", "payments.run_line l join (select distinct f.entitlement_id from payments.difference f "
        + "where f.state = 'PROPOSED') f on f.entitlement_id = l.entitlement_id" + IN_RUN);
    line(CheckCode.STOPPED, "false", "null::bigint", "payments.run_line l" + IN_RUN + " and " + STOPPED);
    line(CheckCode.JUMP, "true", "b.owed", "payments.run_line l join payments.month_balance b on b.entitlement_id = l.entitlement_id "
        + "and b.month = cast(l.month - interval '1 month' as date)" + IN_RUN
        + " and l.reason = 'CURRENT' and b.owed > 0 and abs(l.gross - b.owed) * 100 > :tolerance * b.owed");
    line(CheckCode.SHARED_ACCOUNT, "false", "null::bigint", """
        payments.run_line l join payments.way w on w.id = l.way_id and w.mandate = ''
        join (select o.iban from payments.run_line o join payments.way v on v.id = o.way_id and v.mandate = '' where o.run_id = :run and o.left_out = ''
            and o.iban is not null group by o.iban having count(*) > 1) s on s.iban = l.iban""" + IN_RUN + """
         and exists (select from payments.run_line o join payments.way v on v.id = o.way_id and v.mandate = '' where o.run_id = :run and o.left_out = ''
          and o.iban = l.iban and o.holder_id <> l.holder_id)""");
    line(CheckCode.TWO_RIGHTS, "true", "null::bigint", """
        payments.run_line l join (select o.holder_id, o.benefit, o.month from payments.run_line o where o.run_id = :run and o.left_out = ''
            group by o.holder_id, o.benefit, o.month having count(*) > 1) s
          on s.holder_id = l.holder_id and s.benefit = l.benefit and s.month = l.month""" + IN_RUN + """
         and exists (select from payments.run_line o where o.run_id = :run and o.left_out = '' and o.holder_id = l.holder_id and o.benefit = l.benefit
          and o.month = l.month and o.entitlement_id <> l.entitlement_id)""");
    line(CheckCode.RETURNED_BEFORE, "true", "null::bigint", """
        payments.run_line l join (select distinct coalesce(o.payee_account_id, o.way_id) as by from payments.line_answer a join payments.run_line o on o.id = a.line_id
            where a.answer = 'RETURNED') s on s.by = coalesce(l.payee_account_id, l.way_id)""" + IN_RUN);
    line(CheckCode.UNCLAIMED, "true", "null::bigint", "payments.run_line l join payments.ledger_entry e on e.id = l.occasion" + IN_RUN
        + " and l.reason = 'RETURNED' and e.posted_at < :unclaimedBefore");
  }

  /** The budget is asked for each benefit; binds :run and :year. */
  static final String BUDGET = """
      insert into payments.run_check (run_id, benefit, code, acceptable, accepted, figure)
      select :run, s.benefit, case when b.year is null then 'NO_BUDGET' else 'OVER_BUDGET' end, false, false, b.authorised - b.used
      from (select benefit, sum(total) as total from payments.run_sum where run_id = :run group by benefit) s
        left join payments.budget_line b on b.year = :year and b.benefit = s.benefit
      where b.year is null or s.total > b.authorised - b.used""";

  private Checks() {}

  private static void line(CheckCode code, String acceptable, String figure, String from) {
    OF_LINES.put(code, """
        insert into payments.run_check (run_id, line_id, code, acceptable, accepted, figure)
        select :run, f.id, '%1$s', f.acceptable, f.acceptable and exists (select from payments.run_acceptance a where a.run_id = :run
          and a.entitlement_id = f.entitlement_id and a.month = f.month and a.code = '%1$s' and a.amount = f.amount), f.figure
        from (select l.id, l.entitlement_id, l.month, l.amount, %2$s as acceptable, %3$s as figure from %4$s) f""".formatted(code, acceptable, figure, from));
  }

  /** The statements in the order in which they are run. */
  static Map<CheckCode, String> ofLines() {
    return OF_LINES;
  }
}
