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
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.answer.ReadingAnswers;
import ro.reazem.payments.bank.InventedStatement;
import ro.reazem.testing.ManyRights;
import ro.reazem.testing.SignIn;

/**
 * How long the file for the bank of many payments takes, and the statement that answers them, against a query that only reads their lines; and how much
 * of the heap is left for writing the file, of which the application itself needs a part. Run it with a small heap to see that the file is written
 * piece by piece.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class BankFileBench {

  private static final int PAYMENTS = Integer.getInteger("reazem.bench.payments", 100_000);

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired WritingBankFile writing;
  @Autowired ReadingAnswers reading;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void theFileOfTheBankAndItsAnswer() {
    var benefit = rights.benefit();
    steps.institution(benefit, "900000000");
    rights.set("PAYMENTS_ONE_APPROVAL_UP_TO", "900000000");
    transaction.executeWithoutResult(status -> ManyRights.of(jdbc, benefit, PAYMENTS, SignIn.UNIT, LocalDate.now(clock)));
    ManyRights.analyze(jdbc);
    var run = steps.calculated(benefit);
    steps.lock(run);
    steps.approve(run);
    long begun = System.nanoTime();
    read(run);
    double floor = seconds(begun);
    System.gc();
    var runtime = Runtime.getRuntime();
    long left = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory() >> 20;
    begun = System.nanoTime();
    transaction.executeWithoutResult(status -> {
      writing.write(steps.run(run));
      status.setRollbackOnly();
    });
    Bench.report("payments.pain001." + PAYMENTS + ".with-" + left + "-MB-of-heap-left", seconds(begun), "s", floor);
    begun = System.nanoTime();
    steps.send(run);
    Bench.report("payments.run.send." + PAYMENTS, seconds(begun), "s", floor);
    if (runtime.maxMemory() < 800L << 20) {
      return; // the statement is made here, and whole
    }
    var statement = new InventedStatement("08").of(RunSteps.PAYER);
    jdbc.sql("select replace(id::text, '-', '') as reference, to_char(amount / 100.0, 'FM999999990.00') as lei from payments.run_line where run_id = :run order by position")
        .param("run", run).query(row -> {
          statement.paid(row.getString("reference"), row.getString("lei"));
        });
    var bytes = statement.bytes();
    begun = System.nanoTime();
    reading.read("extras.xml", bytes, RunSteps.PREPARER);
    Bench.report("payments.camt053." + PAYMENTS, seconds(begun), "s", floor);
    assertThat(steps.state(run)).isEqualTo("RECONCILED");
  }

  private void read(UUID run) {
    jdbc.sql("select id, amount, account_holder, iban, benefit, month from payments.run_line where run_id = :run order by position").param("run", run)
        .query((row, n) -> row.getString(4)).list();
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
