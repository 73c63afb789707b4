package ro.reazem.payments.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.testing.SignIn;

/** Makes rights with undue sums and takes debts through their steps as officers would. */
@Component
public class DebtSteps {

  private final RightsForRuns rights;
  private final EstablishingDebt establishing;
  private final SettlingDebt settling;
  private final DebtTable debts;
  private final JdbcClient jdbc;
  private final Clock clock;

  DebtSteps(RightsForRuns rights, EstablishingDebt establishing, SettlingDebt settling, DebtTable debts, JdbcClient jdbc, Clock clock) {
    this.rights = rights;
    this.establishing = establishing;
    this.settling = settling;
    this.debts = debts;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void limits(String years, String minimum) {
    rights.set("PAYMENTS_RECOVERY_YEARS", years);
    rights.set("PAYMENTS_RECOVERY_MINIMUM", minimum);
  }

  /** How much of a payment may be withheld, in hundredths, and what is left in any case, in lei. */
  public void withholding(String cap, String floor) {
    rights.set("PAYMENTS_WITHHOLDING_CAP", cap);
    rights.set("PAYMENTS_WITHHOLDING_FLOOR", floor);
  }

  /** A right paid 100 lei for each of its months, of which only so much was due. */
  public RightsForRuns.Right overpaid(String benefit, String due, int months) {
    return overpaid(rights.person("Datornic", null), benefit, due, months);
  }

  public RightsForRuns.Right overpaid(UUID holder, String benefit, String due, int months) {
    var right = rights.grant(holder, benefit, "100", months);
    jdbc.sql("""
        insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, reason, posted_by_name, posted_at)
        select gen_random_uuid(), entitlement_id, month, 'PAID', balance, :context, :case, 1, 'stat 1', 'test', now() from payments.month_balance
        where entitlement_id = :right and month < :now""").param("context", right.decidedIn().context()).param("case", right.decidedIn().id())
        .param("right", right.id()).param("now", rights.ago(0).atDay(1)).update();
    rights.change(right, 2, due, months);
    rights.settle(right, true);
    return right;
  }

  public UUID establish(UUID right, String act) {
    return establishing.establish(UUID.randomUUID(), right, act, LocalDate.now(clock), SignIn.officer("plati"));
  }

  public void withhold(UUID debt, String monthly) {
    settling.withhold(debt, debts.of(debt).steps(), new SettlingDebt.Act("angajament 5", LocalDate.now(clock)), Lei.of(monthly), SignIn.officer("plati"));
  }

  public void receive(UUID debt, String lei) {
    settling.receive(debt, debts.of(debt).steps(), new SettlingDebt.Act("chitanța 9", LocalDate.now(clock)), Lei.of(lei), SignIn.officer("plati"));
  }

  public Lei left(UUID debt) {
    return debts.of(debt).left();
  }
}
