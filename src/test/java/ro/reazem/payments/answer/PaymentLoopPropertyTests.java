package ro.reazem.payments.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.bank.InventedStatement;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.payments.run.RunSteps;

/** Whatever order runs, answers, returns, changes of rights and new payments take: run, lines and file agree, and no month of a right is paid twice. */
@SpringBootTest
@AutoConfigureMockMvc
class PaymentLoopPropertyTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired ReadingAnswers reading;
  @Autowired JdbcClient jdbc;

  /** Something tried; which right, run or line it is about is picked by a number. */
  record Try(What what, int pick, int lei) {}

  enum What {
    GRANT, CHANGE, SETTLE, OPEN, REISSUE, CALCULATE, LOCK, APPROVE, SEND, PAID, RETURNED, NEW_ACCOUNT
  }

  @BeforeProperty
  void context() throws Exception {
    new TestContextManager(PaymentLoopPropertyTests.class).prepareTestInstance(this);
  }

  @AfterProperty
  void figures() {
    steps.forgetInstitution();
  }

  @Provide
  Arbitrary<List<Try>> tries() {
    // what follows upon a run is tried more often than what begins one
    return Combinators.combine(Arbitraries.of(What.GRANT, What.CHANGE, What.SETTLE, What.OPEN, What.REISSUE, What.CALCULATE, What.CALCULATE, What.LOCK, What.LOCK,
        What.APPROVE, What.APPROVE, What.SEND, What.SEND, What.PAID, What.PAID, What.RETURNED, What.RETURNED, What.NEW_ACCOUNT), Arbitraries.integers().between(0, 20),
        Arbitraries.integers().between(1, 400)).as(Try::new).list().ofMinSize(15).ofMaxSize(45);
  }

  @Property(tries = 15)
  void runLinesAndFileAgreeAndNoMonthIsPaidTwice(@ForAll("tries") List<Try> tries) {
    var benefit = rights.benefit();
    try {
      steps.institution(benefit, "1000000");
      rights.set("PAYMENTS_JUMP_TOLERANCE", "100");
      var granted = new ArrayList<RightsForRuns.Right>();
      var runs = new ArrayList<UUID>();
      granted.add(grant(benefit, 100));
      runs.add(steps.open(benefit));
      tries.forEach(one -> attempt(one, benefit, granted, runs));
      runs.forEach(this::agrees);
      granted.forEach(this::paidAtMostOnce);
    } finally {
      rights.forget(benefit);
    }
  }

  private void attempt(Try one, String benefit, List<RightsForRuns.Right> granted, List<UUID> runs) {
    var right = granted.get(one.pick() % granted.size());
    var run = runs.get(runs.size() - 1 - one.pick() % Math.min(runs.size(), 2));
    try {
      switch (one.what()) {
        case GRANT -> granted.add(grant(benefit, one.lei()));
        case CHANGE -> rights.change(right, 1 + jdbc.sql("select revision from payments.known_right where entitlement_id = :id").param("id", right.id())
            .query(Long.class).single(), Integer.toString(one.lei()), one.pick() % 3);
        case SETTLE -> rights.settle(right, one.pick() % 3 > 0);
        case OPEN -> runs.add(steps.open(benefit));
        case REISSUE -> runs.add(steps.reissue(benefit));
        case CALCULATE -> steps.calculate(run);
        case LOCK -> steps.lock(run);
        case APPROVE -> steps.approve(run);
        case SEND -> steps.send(run);
        case PAID -> answered(run, one, false);
        case RETURNED -> answered(run, one, true);
        case NEW_ACCOUNT -> steps.account(right.holder(), steps.iban());
      }
    } catch (RuleViolated refused) {
      // what a rule forbids changes nothing: asked at the end
      assertThat(refused.code()).startsWith("p");
    }
  }

  private void answered(UUID run, Try one, boolean returned) {
    var lines = steps.lines(run);
    if (lines.isEmpty()) {
      return;
    }
    var line = lines.get(one.pick() % lines.size());
    var amount = jdbc.sql("select amount from payments.run_line where id = :id").param("id", line).query(Long.class).single();
    var lei = new ro.reazem.kernel.Lei(amount).toString();
    var statement = new InventedStatement("08").paid("nr. " + UUID.randomUUID(), "1.00");
    var reference = PaymentReference.of(line);
    reading.read("extras.xml", (returned ? statement.returned(reference, lei, "AC04") : statement.paid(reference, lei)).bytes(), RunSteps.PREPARER);
  }

  private RightsForRuns.Right grant(String benefit, int lei) {
    var right = rights.grant(benefit, Integer.toString(lei), lei % 3);
    steps.account(right.holder(), steps.iban());
    return right;
  }

  private void agrees(UUID run) {
    assertThat(jdbc.sql("""
        select r.total is null or r.total = (select coalesce(sum(l.amount), 0) from payments.run_line l where l.run_id = r.id and l.left_out = '')
          and (r.state not in ('SENT', 'RECONCILED', 'CLOSED') or r.total = (select sum(e.amount) from payments.ledger_entry e
              join payments.run_line l on l.id = e.id where l.run_id = r.id and e.kind = 'PAID')
            and r.account_total = (select f.total from payments.run_file f where f.run_id = r.id and position('<CtrlSum>' || to_char(f.total / 100.0, 'FM999999990.00')
              in convert_from(f.bytes, 'UTF8')) > 0))
        from payments.run r where r.id = :run""").param("run", run).query(Boolean.class).single()).isTrue();
  }

  /** Row by row, what the holder has never goes beyond what was due after a payment, and each occasion is used once. */
  private void paidAtMostOnce(RightsForRuns.Right right) {
    record Row(LocalDate month, String kind, long amount, UUID restsOn) {}
    var rows = jdbc.sql("select month, kind, amount, rests_on from payments.ledger_entry where entitlement_id = :id order by position").param("id", right.id())
        .query((row, n) -> new Row(row.getObject("month", LocalDate.class), row.getString("kind"), row.getLong("amount"), row.getObject("rests_on", UUID.class))).list();
    rows.stream().map(Row::month).distinct().forEach(month -> {
      long owed = 0;
      long held = 0;
      var occasions = new ArrayList<UUID>();
      for (var row : rows.stream().filter(one -> one.month().equals(month)).toList()) {
        owed += row.kind().equals("OWED") ? row.amount() : 0;
        held += row.kind().equals("PAID") ? row.amount() : row.kind().equals("RETURNED") ? -row.amount() : 0;
        if (row.kind().equals("PAID")) {
          assertThat(held).as("what the holder has of %s", month).isLessThanOrEqualTo(owed);
          assertThat(occasions.contains(row.restsOn())).as("the occasion was used before").isFalse();
          occasions.add(row.restsOn());
        }
      }
    });
  }
}
