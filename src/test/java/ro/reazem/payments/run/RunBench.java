package ro.reazem.payments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.bench.Pages;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.testing.ManyRights;
import ro.reazem.testing.SignIn;

/** How long a run of many rights takes, lines and checks, against a bare insert of as many rows of the same width. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class RunBench {

  private static final int RIGHTS = Integer.getInteger("reazem.bench.rights", 1_000_000);

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired CalculatingRun calculating;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void aRunOfManyRightsIsTakenAndChecked() {
    var benefit = rights.benefit();
    steps.institution(benefit, "900000000");
    transaction.executeWithoutResult(status -> ManyRights.of(jdbc, benefit, RIGHTS, SignIn.UNIT, LocalDate.now(clock)));
    ManyRights.analyze(jdbc);
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
    double keyed = Math.min(keyed(run, "position"), keyed(run, "entitlement_id"));
    Bench.report("payments.run.keys-alone", keyed, "s", bare);
    Bench.report("payments.run.lines", lines, "s", bare);
    Bench.report("payments.run.checks", checks, "s", bare);
    Bench.report("payments.run.lines-and-checks", lines + checks, "s", bare);
    Bench.report("payments.run.lines-and-checks-to-keys", lines + checks, "s", keyed);
    pages(run);
  }

  /** The same with the keys of the table, in the order of one of them. */
  private double keyed(UUID run, String order) {
    jdbc.sql("create table payments.keyed (like payments.run_line including indexes)").update();
    long begun = System.nanoTime();
    jdbc.sql("insert into payments.keyed select * from payments.run_line where run_id = :run order by " + order).param("run", run).update();
    double seconds = seconds(begun);
    jdbc.sql("drop table payments.keyed").update();
    return seconds;
  }

  /** What officers open while such a run is in work. */
  private void pages(UUID run) {
    jdbc.sql("analyze payments.run_line").update();
    var pages = new Pages(mvc, SignIn.officer("plati"));
    var right = jdbc.sql("select entitlement_id from payments.run_line where run_id = :run limit 1").param("run", run).query(UUID.class).single();
    pages.report("runs", "/payments/runs");
    pages.report("run.first", "/payments/runs/" + run);
    pages.report("run.last", "/payments/runs/" + run + "?page=100");
    pages.report("run.name", "/payments/runs/" + run + "?q=familia4999");
    pages.report("run.rare-name", "/payments/runs/" + run + "?q=ana77777");
    pages.report("accounts", "/payments");
    pages.report("account", "/payments/rights/" + right);
    pages.report("dashboard", "/payments/dashboard");
    pages.report("debts", "/payments/debts");
    pages.report("undue", "/payments/debts/undue");
    pages.report("stops", "/payments/stops");
    pages.report("holders", "/payments/holders?q=familia4999");
    pages.report("answers", "/payments/answers");
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
