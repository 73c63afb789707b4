package ro.reazem.payments.run;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Cui;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.bank.OrderFormat;
import ro.reazem.payments.payer.PayerAccounts;
import ro.reazem.payments.way.Channel;
import ro.reazem.payments.way.EnteringWay;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PaidBenefit;
import ro.reazem.testing.SignIn;

/** Takes runs through their states as officers would: one prepares, others approve. */
@Component
public class RunSteps {

  public static final String PAYER = "RO49AAAA1B31007593840000";
  public static final Officer PREPARER = SignIn.officer("plati");
  public static final Officer APPROVER = SignIn.officer("director");
  public static final Officer SECOND = SignIn.officer("sef");

  private final PreparingRun preparing;
  private final RunWork work;
  private final ApprovingRun approving;
  private final SendingRun sending;
  private final RunHeads heads;
  private final PayerAccounts payers;
  private final EnteringWay ways;
  private final RightsForRuns rights;
  private final JdbcClient jdbc;
  private final Clock clock;

  RunSteps(PreparingRun preparing, RunWork work, ApprovingRun approving, SendingRun sending, RunHeads heads, PayerAccounts payers, EnteringWay ways,
      RightsForRuns rights, JdbcClient jdbc, Clock clock) {
    this.preparing = preparing;
    this.work = work;
    this.approving = approving;
    this.sending = sending;
    this.heads = heads;
    this.payers = payers;
    this.ways = ways;
    this.rights = rights;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What an institution has set before its first run; the tolerance is a quarter. */
  public void institution(String benefit, String authorised) {
    rights.set("PAYMENTS_JUMP_TOLERANCE", "25");
    rights.set("PAYMENTS_ONE_APPROVAL_UP_TO", "100000");
    rights.set("PAYMENTS_UNCLAIMED_DAYS", "90");
    payers.open(new Iban(PAYER), "Buget local", PREPARER);
    money(benefit, authorised);
  }

  /** Takes back what the institution has set, so that the next test sets its own. */
  public void forgetInstitution() {
    List.of("PAYMENTS_JUMP_TOLERANCE", "PAYMENTS_ONE_APPROVAL_UP_TO", "PAYMENTS_UNCLAIMED_DAYS").forEach(code -> rights.set(code, ""));
  }

  public void money(String benefit, String authorised) {
    PaidBenefit.money(jdbc, LocalDate.now(clock).getYear(), benefit, Lei.of(authorised).bani());
  }

  public void account(UUID holder, String iban) {
    way(holder, Channel.ACCOUNT, new Iban(iban), "");
  }

  public void way(UUID holder, Channel channel, Iban iban, String mandate) {
    ways.enter(holder, "Probă Ana", new EnteringWay.Entered(LocalDate.now(clock).minusDays(1), channel, iban, "", mandate, "cerere 1"), PREPARER);
  }

  /** An account at the treasury that the institution pays from by orders. */
  public String treasury() {
    var account = iban("TREZ");
    payers.open(new Iban(account), "Trezorerie", OrderFormat.TREASURY_CSV, new Cui("14399840"), PREPARER);
    return account;
  }

  /** A run of one benefit that is paid from an account, sent. */
  public UUID sent(String benefit, String payer) {
    var run = preparing.open(UUID.randomUUID(), Run.Kind.MONTHLY, YearMonth.now(clock), List.of(benefit), payer, LocalDate.now(clock), PREPARER);
    work.work(run, PREPARER);
    lock(run);
    approve(run);
    send(run);
    return run;
  }

  public String file(UUID run) {
    return new String(heads.fileBytes(run).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** An account that nobody else has. */
  public String iban() {
    return iban("AAAA");
  }

  private String iban(String bank) {
    while (true) {
      var body = bank + "%016d".formatted(Math.abs(UUID.randomUUID().getMostSignificantBits()) % 10_000_000_000_000_000L);
      for (int control = 2; control < 99; control++) {
        try {
          return new Iban("RO%02d".formatted(control) + body).value();
        } catch (ro.reazem.kernel.RuleViolated next) {
          // another control number is the right one
        }
      }
    }
  }

  public UUID open(String benefit) {
    return open(Run.Kind.MONTHLY, benefit);
  }

  UUID open(Run.Kind kind, String benefit) {
    return preparing.open(UUID.randomUUID(), kind, YearMonth.now(clock), List.of(benefit), PAYER, LocalDate.now(clock), PREPARER);
  }

  public UUID reissue(String benefit) {
    return open(Run.Kind.REISSUE, benefit);
  }

  public UUID calculated(String benefit) {
    var run = open(benefit);
    work.work(run, PREPARER);
    return run;
  }

  public void calculate(UUID run) {
    work.work(run, PREPARER);
  }

  public void lock(UUID run) {
    preparing.lock(run, version(run), PREPARER);
  }

  public void approve(UUID run) {
    approving.approve(run, version(run), APPROVER);
  }

  public void send(UUID run) {
    sending.send(run, version(run), PREPARER);
  }

  public void close(UUID run) {
    sending.close(run, version(run), PREPARER);
  }

  public UUID sent(String benefit) {
    var run = calculated(benefit);
    lock(run);
    approve(run);
    send(run);
    return run;
  }

  public long version(UUID run) {
    return heads.find(run).orElseThrow().version();
  }

  Run run(UUID run) {
    return heads.find(run).orElseThrow();
  }

  public String state(UUID run) {
    return run(run).state().name();
  }

  /** The lines that are paid, in their order. */
  public List<UUID> lines(UUID run) {
    return jdbc.sql("select id from payments.run_line where run_id = :run and left_out = '' order by position").param("run", run).query(UUID.class).list();
  }

  public List<String> checks(UUID run) {
    return jdbc.sql("select distinct code from payments.run_check where run_id = :run and not accepted order by code").param("run", run).query(String.class).list();
  }
}
