package ro.reazem.trials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of a run whenever it is looked at, whatever was broken off before. */
final class PaidOnce {

  private static final Pattern REFERENCE = Pattern.compile("<EndToEndId>([0-9a-f]{32})</EndToEndId>");
  private static final Pattern SUM = Pattern.compile("<CtrlSum>([0-9.]+)</CtrlSum>");
  private static final Pattern COUNT = Pattern.compile("<NbOfTxs>([0-9]+)</NbOfTxs>");

  /** Each counts what is wrong. */
  private static final Map<String, String> RULES = Map.ofEntries(
      Map.entry("months of a right on two runs, or twice on one", """
          select count(*) from (select from payments.run_line where left_out = '' group by entitlement_id, month, occasion having count(*) > 1) t"""),
      Map.entry("lines paid before the run was handed over, or not paid after it", """
          select count(*) from payments.run_line l join payments.run r on r.id = l.run_id left join payments.ledger_entry e on e.id = l.id and e.kind = 'PAID'
          where r.id = :run and l.left_out = '' and (e.id is not null) <> (r.state in ('SENT', 'RECONCILED', 'CLOSED'))"""),
      Map.entry("payments of the right that no line of a run stands for", """
          select count(*) from payments.ledger_entry e join payments.known_right k using (entitlement_id) where k.benefit = any(select unnest(benefits) from payments.run where id = :run)
          and e.kind = 'PAID' and not exists (select from payments.run_line l where l.id = e.id)"""),
      Map.entry("balances that are not the sum of their rows", """
          select count(*) from payments.month_balance b where b.balance <> (select coalesce(sum(case e.kind when 'OWED' then amount when 'PAID' then -amount else amount end), 0)
            from payments.ledger_entry e where e.entitlement_id = b.entitlement_id and e.month = b.month)
          and b.entitlement_id in (select entitlement_id from payments.known_right where benefit = any(select unnest(benefits) from payments.run where id = :run))"""),
      Map.entry("a numbered run whose sums are not those of its lines", """
          select count(*) from payments.run r where id = :run and total is not null and (total, line_count) <> (select sum(amount), count(*) from payments.run_line
            where run_id = :run and left_out = '')"""),
      Map.entry("a run with parts of a calculation", """
          select count(*) from payments.run r where id = :run and (select count(*) from payments.run_line where run_id = :run) <> case when state = 'DRAFT' then 0 else :many end"""),
      Map.entry("budget that is not reserved once where it is approved", """
          select count(*) from payments.run r where id = :run and (select coalesce(sum(case kind when 'RESERVED' then amount else -amount end), 0) from payments.budget_row b
            where b.run_id = :run) <> case when state in ('APPROVED', 'SENT', 'RECONCILED', 'CLOSED') then total else 0 end"""),
      Map.entry("a file for the bank without a run handed over, or the other way round", """
          select count(*) from payments.run r where id = :run and exists (select from payments.run_file f where f.run_id = :run)
            <> (state in ('SENT', 'RECONCILED', 'CLOSED'))"""),
      Map.entry("steps written down twice", """
          select count(*) from (select from payments.run_step where run_id = :run and what not in ('CALCULATED') group by what having count(*) > 1) t"""),
      Map.entry("answers that are not counted, or counted twice", """
          select count(*) from payments.run r where id = :run and answered <> (select count(distinct a.line_id) from payments.line_answer a join payments.run_line l
            on l.id = a.line_id where l.run_id = :run)"""));

  private final JdbcClient jdbc;
  private final UUID run;
  private final int many;

  PaidOnce(TrialDatabase database, UUID run, int many) {
    this.jdbc = database.jdbc();
    this.run = run;
    this.many = many;
  }

  List<String> wrong() {
    var wrong = new TreeSet<String>();
    RULES.forEach((rule, sql) -> {
      int found = jdbc.sql(sql).param("run", run).param("many", many).query(Integer.class).single();
      if (found > 0) {
        wrong.add(rule + ": " + found);
      }
    });
    jdbc.sql("select bytes from payments.run_file where run_id = :run").param("run", run).query(byte[].class).optional().ifPresent(bytes -> wrong.addAll(file(bytes)));
    return List.copyOf(wrong);
  }

  /** The file pays exactly the lines. */
  private List<String> file(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    var wrong = new java.util.ArrayList<String>();
    var paid = REFERENCE.matcher(text).results().map(found -> found.group(1)).sorted().toList();
    var lines = jdbc.sql("select replace(id::text, '-', '') from payments.run_line where run_id = :run and left_out = '' order by 1").param("run", run).query(String.class).list();
    if (!paid.equals(lines)) {
      wrong.add("the file pays " + paid.size() + " and the lines are " + lines.size());
    }
    var sum = jdbc.sql("select to_char(total / 100.0, 'FM999999999990.00') from payments.run where id = :run").param("run", run).query(String.class).single();
    if (!SUM.matcher(text).results().allMatch(found -> new java.math.BigDecimal(found.group(1)).compareTo(new java.math.BigDecimal(sum)) == 0)
        || !COUNT.matcher(text).results().allMatch(found -> found.group(1).equals(String.valueOf(lines.size())))) {
      wrong.add("the file says another sum or count than the run, " + sum);
    }
    var kept = jdbc.sql("select sha256 from payments.run_file where run_id = :run").param("run", run).query(String.class).single();
    if (!kept.equals(sha256(bytes))) {
      wrong.add("the file is not the one that was handed over");
    }
    return wrong;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
