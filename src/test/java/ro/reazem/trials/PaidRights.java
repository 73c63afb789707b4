package ro.reazem.trials;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many rights to an invented benefit that the institution pays itself, this month owed for each, and what an institution sets before its first run. */
final class PaidRights {

  static final String PAYER = "RO49AAAA1B31007593840000";
  static final long EACH = 36_600;

  private PaidRights() {}

  /** What every run needs. */
  static void institution(TrialDatabase database) {
    var jdbc = database.jdbc();
    set(jdbc, "PAYMENTS_JUMP_TOLERANCE", "25");
    set(jdbc, "PAYMENTS_ONE_APPROVAL_UP_TO", "900000000");
    set(jdbc, "PAYMENTS_UNCLAIMED_DAYS", "90");
    jdbc.sql("""
        insert into payments.payer_account (iban, name, opened_by, opened_by_name, opened_at) values (:iban, 'Buget local', gen_random_uuid(), 'test', now())
        on conflict do nothing""").param("iban", PAYER).update();
  }

  private static void set(JdbcClient jdbc, String code, String value) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = 'INTERNAL' where code = :code").param("code", code).param("value", value).update();
  }

  /** Each in a case of its own of the unit of the sign-ins, with an account of its own. */
  static void of(TrialDatabase database, String benefit, int many) {
    var jdbc = database.jdbc();
    jdbc.sql("""
        insert into platform.parameter (code, context, family, kind, unit, choices, title_ro, title_en)
        values (:code, 'payments', 'paid-by', 'CHOICE', '', 'INSTITUTION COUNTY_PAYER', 'Ajutor inventat', 'Invented aid')""").param("code", "PAID_BY." + benefit).update();
    jdbc.sql("""
        insert into platform.parameter_value (id, code, value, valid_from, standing, source, entered_at, version)
        values (gen_random_uuid(), :code, 'INSTITUTION', date '2020-01-01', 'INTERNAL', 'test', now(), 0)""").param("code", "PAID_BY." + benefit).update();
    var today = LocalDate.now();
    jdbc.sql("insert into payments.budget_line (year, benefit, article, committed, authorised, used) values (:year, :benefit, '57.02.01', 0, 0, 0)")
        .param("year", today.getYear()).param("benefit", benefit).update();
    for (var kind : new String[] {"COMMITTED", "AUTHORISED"}) {
      jdbc.sql("""
          insert into payments.budget_row (id, year, benefit, kind, amount, note, entered_by_name, entered_at)
          values (gen_random_uuid(), :year, :benefit, :kind, 9000000000, 'HCL 1', 'test', now())""").param("year", today.getYear()).param("benefit", benefit)
          .param("kind", kind).update();
    }
    // their unit is that of the cases of the demonstration, which whoever pays sees
    var unit = jdbc.sql("select unit_id from directory.case_relation where context = 'financialaid' group by unit_id order by count(*) desc limit 1")
        .query(UUID.class).single();
    new TransactionTemplate(new JdbcTransactionManager(database.source())).executeWithoutResult(status -> rows(database, benefit, many, unit, today));
  }

  private static void rows(TrialDatabase database, String benefit, int many, UUID unit, LocalDate today) {
    var jdbc = JdbcClient.create(database.source());
    var numbers = """
        with invented as (select md5(:benefit || 'r' || n)::uuid as id, md5(:benefit || 'h' || n)::uuid as holder, md5(:benefit || 'c' || n)::uuid as case_id, n
          from generate_series(1, :many) n)
        """;
    for (var insert : new String[] {"""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status, citizenship, address_line, country)
        select holder, 1, now(), 'Familia' || n % 500, 'Ana' || n, 'x', '{}', date '1970-02-03', 'FEMALE', 'SINGLE', 'RO', 'Str. Morii ' || n, 'RO' from invented""", """
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, closed)
        select 'financialaid', case_id, 1, now(), n || '/2026', '/cases', :unit, null, '{}', '{}', false from invented where :unit is not null""", """
        insert into payments.way (id, holder_id, since, channel, iban, account_holder, mandate, document, entered_by, entered_by_name, entered_at)
        select gen_random_uuid(), holder, date '2020-01-01', 'ACCOUNT', 'RO' || lpad((98 - ('10101010' || lpad(body::text, 16, '0') || '272400')::numeric % 97)::text, 2, '0')
          || 'AAAA' || lpad(body::text, 16, '0'), 'Ana ' || n, '', 'cerere', holder, '', now()
        from (select holder, n, (abs(hashtext(:benefit)::bigint) * 1000000 + n) as body from invented) i""", """
        insert into payments.known_right (entitlement_id, holder_id, benefit, context, case_id, revision, first_month, written_through)
        select id, holder, :benefit, 'financialaid', case_id, 1, :month, :month from invented""", """
        insert into payments.right_revision (entitlement_id, revision, what, context, case_id, monthly, day, until, occurred_at, heard_at)
        select id, 1, 'GRANTED', 'financialaid', case_id, :each, :month, null, now(), now() from invented""", """
        insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, reason, posted_by_name, posted_at)
        select gen_random_uuid(), id, :month, 'OWED', :each, 'financialaid', case_id, 1, '', 'test', now() from invented"""}) {
      jdbc.sql(numbers + insert).param("benefit", benefit).param("many", many).param("unit", unit).param("month", today.withDayOfMonth(1)).param("each", EACH).update();
    }
  }
}
