package ro.reazem.payments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.testing.SignIn;

/** How long a run of many rights takes, lines and checks, against a bare insert of as many rows of the same width. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class RunBench {

  private static final int RIGHTS = Integer.getInteger("reazem.bench.rights", 1_000_000);

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired CalculatingRun calculating;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void aRunOfManyRightsIsTakenAndChecked() {
    var benefit = rights.benefit();
    steps.institution(benefit, "900000000");
    fill(benefit);
    var run = steps.open(benefit);
    long begun = System.nanoTime();
    calculating.takeLines(run, RunSteps.PREPARER);
    double lines = seconds(begun);
    begun = System.nanoTime();
    calculating.check(run);
    double checks = seconds(begun);
    assertThat(jdbc.sql("select count(*) from payments.run_line where run_id = :run").param("run", run).query(Integer.class).single()).isEqualTo(RIGHTS);
    assertThat(steps.checks(run)).isEmpty();
    jdbc.sql("create table payments.bare (like payments.run_line)").update();
    begun = System.nanoTime();
    jdbc.sql("insert into payments.bare select * from payments.run_line where run_id = :run").param("run", run).update();
    double bare = seconds(begun);
    jdbc.sql("drop table payments.bare").update();
    jdbc.sql("create table payments.keyed (like payments.run_line including indexes)").update();
    begun = System.nanoTime();
    jdbc.sql("insert into payments.keyed select * from payments.run_line where run_id = :run order by entitlement_id").param("run", run).update();
    double keyed = seconds(begun);
    jdbc.sql("drop table payments.keyed").update();
    Bench.report("payments.run.keys-alone", keyed, "s", bare);
    Bench.report("payments.run.lines", lines, "s", bare);
    Bench.report("payments.run.checks", checks, "s", bare);
    Bench.report("payments.run.lines-and-checks", lines + checks, "s", bare);
    Bench.report("payments.run.lines-and-checks-to-keys", lines + checks, "s", keyed);
  }

  /** Written past the triggers of the ledger, which count one row after the other; the sums are those that they would write. */
  private void fill(String benefit) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("set local session_replication_role = replica").update();
      jdbc.sql("create temporary table invented on commit drop as select gen_random_uuid() as id, gen_random_uuid() as holder, gen_random_uuid() as case_id, n from generate_series(1, :many) n")
          .param("many", RIGHTS).update();
      var month = YearMonth.now(clock).atDay(1);
      jdbc.sql("""
          insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status, citizenship, address_line, country)
          select holder, 1, now(), 'Familia' || n % 5000, 'Ana' || n, 'x', '{}', date '1970-02-03', 'FEMALE', 'SINGLE', 'RO', 'Str. Morii ' || n, 'RO' from invented""").update();
      jdbc.sql("""
          insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, closed)
          select 'financialaid', case_id, 1, now(), n || '/2026', '/cases', :unit, null, '{}', '{}', false from invented""").param("unit", SignIn.UNIT).update();
      jdbc.sql("""
          insert into payments.way (id, holder_id, since, channel, iban, account_holder, mandate, document, entered_by, entered_by_name, entered_at)
          select gen_random_uuid(), holder, date '2020-01-01', 'POST', null, '', '', 'cerere', holder, '', now() from invented""").update();
      jdbc.sql("""
          insert into payments.known_right (entitlement_id, holder_id, benefit, context, case_id, revision, first_month, written_through)
          select id, holder, :benefit, 'financialaid', case_id, 1, :month, :month from invented""").param("benefit", benefit).param("month", month).update();
      jdbc.sql("""
          insert into payments.month_balance (entitlement_id, month, owed, paid, returned, recovered, written_off)
          select id, :month, 36600, 0, 0, 0, 0 from invented""").param("month", month).update();
      for (var table : new String[] {"directory.person", "directory.case_relation", "payments.way", "payments.known_right", "payments.month_balance"}) {
        jdbc.sql("analyze " + table).update();
      }
    });
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
