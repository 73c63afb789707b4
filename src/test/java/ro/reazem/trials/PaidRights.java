package ro.reazem.trials;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.testing.ManyRights;

/** Many rights to an invented benefit that the institution pays itself, this month owed for each, and what an institution sets before its first run. */
final class PaidRights {

  static final String PAYER = "RO49AAAA1B31007593840000";

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
    var source = new SingleConnectionDataSource(database.url(), "postgres", "postgres", true);
    new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> ManyRights.of(JdbcClient.create(source), benefit, many, unit, today));
    ManyRights.analyze(jdbc);
    source.destroy();
  }
}
