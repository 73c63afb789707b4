package ro.reazem.trials;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.testing.ManyRights;
import ro.reazem.testing.PaidBenefit;

/** Many rights to an invented benefit that the institution pays itself, this month owed for each, and what an institution sets before its first run. */
final class PaidRights {

  static final String PAYER = "RO49AAAA1B31007593840000";

  private PaidRights() {}

  /** What every run needs. */
  static void institution(TrialDatabase database) {
    var jdbc = database.jdbc();
    PaidBenefit.set(jdbc, "PAYMENTS_JUMP_TOLERANCE", "25");
    PaidBenefit.set(jdbc, "PAYMENTS_ONE_APPROVAL_UP_TO", "900000000");
    PaidBenefit.set(jdbc, "PAYMENTS_UNCLAIMED_DAYS", "90");
    jdbc.sql("""
        insert into payments.payer_account (iban, name, opened_by, opened_by_name, opened_at) values (:iban, 'Buget local', gen_random_uuid(), 'test', now())
        on conflict do nothing""").param("iban", PAYER).update();
  }

  /** Each in a case of its own of the unit of the sign-ins, with an account of its own. */
  static void of(TrialDatabase database, String benefit, int many) {
    var jdbc = database.jdbc();
    var today = LocalDate.now();
    PaidBenefit.enter(jdbc, benefit);
    PaidBenefit.money(jdbc, today.getYear(), benefit, 9_000_000_000L);
    // their unit is that of the cases of the demonstration, which whoever pays sees
    var unit = jdbc.sql("select unit_id from directory.case_relation where context = 'financialaid' group by unit_id order by count(*) desc limit 1")
        .query(UUID.class).single();
    var source = new SingleConnectionDataSource(database.url(), "postgres", "postgres", true);
    new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> ManyRights.of(JdbcClient.create(source), benefit, many, unit, today));
    ManyRights.analyze(jdbc);
    source.destroy();
  }
}
