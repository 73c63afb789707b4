package ro.reazem.payments.run;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Cui;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.OwnRights;
import ro.reazem.payments.accounting.DemonstrationAccounts;
import ro.reazem.payments.answer.ReadingAnswers;
import ro.reazem.payments.answer.Settled;
import ro.reazem.payments.budget.BudgetLine;
import ro.reazem.payments.bank.OrderFormat;
import ro.reazem.payments.budget.BudgetLines;
import ro.reazem.payments.debt.DemonstrationDebts;
import ro.reazem.payments.payee.DemonstrationPayees;
import ro.reazem.payments.payer.PayerAccounts;
import ro.reazem.payments.stop.DemonstrationStops;
import ro.reazem.payments.way.Channel;
import ro.reazem.payments.way.EnteringWay;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.parameters.InventedValues;

/**
 * Payment statements of the demonstration: that of last month closed, with a payment that came back and one by post; that of this month's emergency aids
 * closed; that of this month checked, with payments that are held up, debts and a stop. They wait for rights of the invented families.
 */
@Component
@Order(80)
class DemonstrationRuns implements ApplicationRunner {

  private static final String RENT = "RENT";
  private static final String EMERGENCY = "EMERGENCY_AID";
  private static final int HOLDERS = 12;
  private static final int EMERGENCIES = 3;
  private static final int BY_BANK = 3;
  private static final int STOPPED = 9;
  private static final int TO_LANDLORD = 6;
  private static final List<Integer> OVERPAID = List.of(1, 2, 4, 8, 10);
  private static final int PATIENCE = 2400;
  private static final int PAUSE = 100_000_000;

  private final DemoMode demo;
  private final OwnRights rights;
  private final PreparingRun preparing;
  private final RunWork work;
  private final ApprovingRun approving;
  private final SendingRun sending;
  private final RunHeads heads;
  private final DemonstrationLines lines;
  private final ReadingAnswers answers;
  private final PayerAccounts payers;
  private final BudgetLines budget;
  private final DemonstrationAccounts accounts;
  private final EnteringWay ways;
  private final DemonstrationPayees payees;
  private final InventedValues values;
  private final DemonstrationDebts debts;
  private final DemonstrationStops stops;
  private final Clock clock;

  DemonstrationRuns(DemoMode demo, OwnRights rights, PreparingRun preparing, RunWork work, ApprovingRun approving, SendingRun sending, RunHeads heads,
      DemonstrationLines lines, ReadingAnswers answers, PayerAccounts payers, BudgetLines budget, DemonstrationAccounts accounts, EnteringWay ways,
      DemonstrationPayees payees, InventedValues values, DemonstrationDebts debts, DemonstrationStops stops, Clock clock) {
    this.demo = demo;
    this.rights = rights;
    this.preparing = preparing;
    this.work = work;
    this.approving = approving;
    this.sending = sending;
    this.heads = heads;
    this.lines = lines;
    this.answers = answers;
    this.payers = payers;
    this.budget = budget;
    this.accounts = accounts;
    this.ways = ways;
    this.payees = payees;
    this.values = values;
    this.debts = debts;
    this.stops = stops;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("payment statements", this::enter);
  }

  private void enter() {
    if (heads.find(id("run/0")).isPresent() && heads.find(id("run/1")).isPresent()) {
      return;
    }
    var holders = heard("VMI", HOLDERS);
    if (demo.isStopping() || holders.size() < HOLDERS) {
      return;
    }
    institution();
    var today = LocalDate.now(clock);
    var month = YearMonth.from(today);
    emergencies(month);
    for (int place = 0; place < HOLDERS; place++) {
      var holder = holders.get(place);
      boolean once = place % 4 == 3;
      rights.grant(id("right/" + place), holder, once ? EMERGENCY : RENT, Lei.whole(once ? 1_500 : 350 + 25L * place),
          (once ? month.minusMonths(1) : month.minusMonths(place % 3)).atDay(1), once ? month.minusMonths(1).atEndOfMonth() : null);
      if (place == 5) {
        ways.enter(holder.holder(), "", new EnteringWay.Entered(today.minusMonths(3), Channel.POST, null, "", "", "cerere nr. 118"), DemoOfficer.PLATI.acting());
      } else if (place != 7) {
        ways.enter(holder.holder(), lines.name(holder.holder()), new EnteringWay.Entered(today.minusMonths(3), Channel.ACCOUNT, account(place), "",
            "", "cerere nr. " + (100 + place)), DemoOfficer.PLATI.acting());
      }
    }
    payees.enter(id("right/" + TO_LANDLORD), month.minusMonths(2).atDay(1), account(HOLDERS + EMERGENCIES), account(HOLDERS + EMERGENCIES + 1));
    last(month.minusMonths(1));
    OVERPAID.forEach(place -> rights.lower(id("right/" + place), holders.get(place).decidedIn(), Lei.whole(350), month.minusMonths(1).atDay(1),
        DemoOfficer.PLATI.acting()));
    debts.enter(OVERPAID.stream().map(place -> id("right/" + place)).toList());
    stops.enter(id("right/" + STOPPED), today);
    var now = id("run/1");
    preparing.open(now, Run.Kind.MONTHLY, month, List.of(RENT, EMERGENCY), valid("TREZ", 7), today, DemoOfficer.PLATI.acting());
    work.work(now, DemoOfficer.PLATI.acting());
  }

  private void institution() {
    values.set("PAYMENTS_JUMP_TOLERANCE", "30");
    values.set("PAYMENTS_ONE_APPROVAL_UP_TO", "50000");
    values.set("PAYMENTS_UNCLAIMED_DAYS", "90");
    values.set("PAYMENTS_WITHHOLDING_CAP", "33");
    values.set("PAYMENTS_WITHHOLDING_FLOOR", "100");
    values.set("PAYMENTS_RECOVERY_YEARS", "3");
    values.set("PAYMENTS_RECOVERY_MINIMUM", "10");
    payers.open(new Iban(valid("TREZ", 7)), "Buget local, asistență socială", OrderFormat.TREASURY_CSV, new Cui("14399840"), DemoOfficer.ADMIN.acting());
    payers.open(new Iban(valid("BTRL", 7)), "Cont de plăți la bancă", OrderFormat.PAIN_001, new Cui("14399840"), DemoOfficer.ADMIN.acting());
    accounts.enter(RENT, LocalDate.now(clock).withDayOfYear(1));
    accounts.enter(EMERGENCY, LocalDate.now(clock).withDayOfYear(1));
    int year = LocalDate.now(clock).getYear();
    budget.decide(new BudgetLine(year, RENT, "68.02, 57.02.01", Lei.whole(240_000), Lei.whole(180_000), Lei.ZERO), "HCL nr. 12", DemoOfficer.DIRECTOR.acting());
    budget.decide(new BudgetLine(year, EMERGENCY, "68.02, 57.02.01", Lei.whole(90_000), Lei.whole(60_000), Lei.ZERO), "HCL nr. 12", DemoOfficer.DIRECTOR.acting());
  }

  /** Who has a right to a benefit, once enough of them have been heard of. */
  private List<OwnRights.Known> heard(String benefit, int enough) {
    var holders = rights.holders(benefit, HOLDERS);
    for (int tries = 0; holders.size() < enough && tries < PATIENCE && !demo.isStopping(); tries++) {
      LockSupport.parkNanos(PAUSE);
      holders = rights.holders(benefit, HOLDERS);
    }
    return holders;
  }

  /** The emergency aids that were granted by disposition, paid by the bank: each leads back to all that it rests on. */
  private void emergencies(YearMonth month) {
    var holders = heard(EMERGENCY, EMERGENCIES);
    if (demo.isStopping() || holders.size() < EMERGENCIES) {
      return;
    }
    for (int place = 0; place < holders.size(); place++) {
      var holder = holders.get(place).holder();
      ways.enter(holder, lines.name(holder), new EnteringWay.Entered(LocalDate.now(clock), Channel.ACCOUNT, account(HOLDERS + place), "", "",
          "cerere nr. " + (200 + place)), DemoOfficer.PLATI.acting());
    }
    var run = id("run/2");
    var paid = sent(run, month, List.of(EMERGENCY));
    answers.read("extras-ajutoare-de-urgenta.xml", DemonstrationStatement.of(new Iban(valid("TREZ", 7)), LocalDate.now(clock), paid), DemoOfficer.PLATI.acting());
    sending.close(run, version(run), DemoOfficer.PLATI.acting());
  }

  /** A statement that went to the bank; what has no way of payment was left out. */
  private List<DemonstrationLines.Paid> sent(UUID run, YearMonth month, List<String> benefits) {
    var by = DemoOfficer.PLATI.acting();
    preparing.open(run, Run.Kind.MONTHLY, month, benefits, valid("TREZ", 7), LocalDate.now(clock), by);
    work.work(run, by);
    lines.stopped(run).forEach(line -> preparing.leaveOut(run, version(run), line, "titularul nu a ales încă modalitatea de plată", by));
    preparing.lock(run, version(run), DemonstrationLines.seeingAll(by));
    approving.approve(run, version(run), DemoOfficer.DIRECTOR.acting());
    sending.send(run, version(run), by);
    return lines.paid(run);
  }

  private void last(YearMonth month) {
    var run = id("run/0");
    var by = DemoOfficer.PLATI.acting();
    var paid = sent(run, month, List.of(RENT, EMERGENCY));
    var byBank = paid.stream().filter(DemonstrationLines.Paid::account).skip(1).limit(BY_BANK).toList();
    var today = LocalDate.now(clock);
    answers.read("extras-de-cont.xml", DemonstrationStatement.of(new Iban(valid("TREZ", 7)), today, byBank), by);
    paid.stream().filter(one -> !byBank.contains(one))
        .forEach(one -> answers.record(new Settled(one.id(), false, today, "", "OP " + (400 + paid.indexOf(one))), by));
    answers.record(new Settled(paid.getFirst().id(), true, today, "AC04 cont închis", "OP 431"), by);
    sending.close(run, version(run), by);
  }

  private long version(UUID run) {
    return heads.find(run).orElseThrow().version();
  }

  private static Iban account(int place) {
    return new Iban(valid("RZBR", 1_000 + place));
  }

  private static String valid(String bank, int number) {
    var body = bank + "%016d".formatted(number);
    for (int control = 2; control < 99; control++) {
      try {
        return new Iban("RO%02d".formatted(control) + body).value();
      } catch (RuleViolated other) {
        // of all control numbers one is right
      }
    }
    throw new IllegalStateException(body);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("demonstration payments " + name).getBytes(StandardCharsets.UTF_8));
  }
}
