package ro.reazem.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rights to a benefit with sums to the ban, this month owed for each; each in a case of its own, its holder with an account of their own. */
public final class ManyRights {

  private ManyRights() {}

  /** Within the transaction that runs. */
  public static void of(JdbcClient jdbc, String benefit, int many, UUID unit, LocalDate today) {
    jdbc.sql("""
        create temporary table invented on commit drop as select gen_random_uuid() as id, gen_random_uuid() as holder, gen_random_uuid() as case_id, n,
          10000 + n::bigint * 7919 % 90001 as amount, abs(hashtext(:benefit)::bigint) % 100000000 * 10000000 + n as account from generate_series(1, :many) n""")
        .param("benefit", benefit).param("many", many).update();
    var month = today.withDayOfMonth(1);
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status, citizenship, address_line, country)
        select holder, 1, now(), 'Familia' || n % 5000, 'Ana' || n, 'x', '{}', date '1970-02-03', 'FEMALE', 'SINGLE', 'RO', 'Str. Morii ' || n, 'RO' from invented""").update();
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, closed)
        select 'financialaid', case_id, 1, now(), n || '/2026', '/cases', :unit, null, '{}', '{}', false from invented""").param("unit", unit).update();
    // the control number of an account is what makes the whole leave 1 when it is divided by 97; A is 10, R 27 and O 24
    jdbc.sql("""
        insert into payments.way (id, holder_id, since, channel, iban, account_holder, mandate, document, entered_by, entered_by_name, entered_at)
        select gen_random_uuid(), holder, date '2020-01-01', 'ACCOUNT', 'RO' || lpad((98 - ('10101010' || lpad(account::text, 16, '0') || '272400')::numeric % 97)::text, 2, '0')
          || 'AAAA' || lpad(account::text, 16, '0'), 'Ana ' || n, '', 'cerere', holder, '', now() from invented""").update();
    jdbc.sql("""
        insert into payments.known_right (entitlement_id, holder_id, benefit, context, case_id, revision, first_month, written_through)
        select id, holder, :benefit, 'financialaid', case_id, 1, :month, :month from invented""").param("benefit", benefit).param("month", month).update();
    jdbc.sql("""
        insert into payments.right_revision (entitlement_id, revision, what, context, case_id, monthly, day, until, occurred_at, heard_at)
        select id, 1, 'GRANTED', 'financialaid', case_id, amount, :month, null, now(), now() from invented""").param("month", month).update();
    jdbc.sql("""
        insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, reason, posted_by_name, posted_at)
        select gen_random_uuid(), id, :month, 'OWED', amount, 'financialaid', case_id, 1, '', 'test', now() from invented""").param("month", month).update();
  }

  /** As the database itself would do some time after. */
  public static void analyze(JdbcClient jdbc) {
    for (var table : new String[] {"directory.person", "directory.case_relation", "payments.way", "payments.known_right", "payments.right_revision", "payments.ledger_entry",
        "payments.month_balance"}) {
      jdbc.sql("analyze " + table).update();
    }
  }
}
