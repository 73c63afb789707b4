package ro.reazem.financialaid.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.housing.RentAccount;
import ro.reazem.financialaid.scheme.housing.RentOfMonth;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.time.Moment;

/** What a household owes up to this month and what it paid of it (fișa chiriei). */
@Component
class RentAccounts {

  /** Until when the rent of a month is paid, counted from the last day of the month before; not established, set by the institution. */
  static final String PAYMENT = "HOUSING_RENT_PAYMENT";

  private final Rents rents;
  private final RentPayments payments;
  private final LegalParameters parameters;
  private final Deadlines deadlines;
  private final Clock clock;

  RentAccounts(Rents rents, RentPayments payments, LegalParameters parameters, Deadlines deadlines, Clock clock) {
    this.rents = rents;
    this.payments = payments;
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  RentAccount of(Tenancy one) {
    return of(one, rents.of(one.id()), payments.of(one.id()));
  }

  RentAccount of(Tenancy one, List<SetRent> set, List<RentPayment> paid) {
    return of(one.startsOn(), one.lastDay(), set.stream().filter(SetRent::isConfirmed)
        .map(each -> new Counted(each.firstMonth(), each.rent().technical(), each.rent().due())).toList(), RentPayment.total(paid));
  }

  /** A confirmed rent, from a month on. */
  record Counted(YearMonth first, Lei technical, Lei due) {}

  /**
   * @param rents the newest first
   * @throws ro.reazem.kernel.RuleViolated while part of a month is owed and the rule for it is to be set
   */
  RentAccount of(LocalDate from, @Nullable LocalDate until, List<Counted> rents, Lei received) {
    var law = parameters.on(YearMonth.from(from).atDay(1));
    var dues = new LinkedHashMap<YearMonth, Lei>();
    var last = lastMonth(until);
    for (var month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
      var owed = month;
      var rent = rents.stream().filter(each -> !each.first().isAfter(owed)).findFirst();
      if (rent.isPresent()) {
        boolean ends = until != null && month.equals(last);
        dues.put(month, RentOfMonth.of(rent.get().technical(), rent.get().due(), month, from, until, ends ? parameters.on(month.atDay(1)) : law).due());
      }
    }
    return RentAccount.of(dues, received);
  }

  /**
   * The last month whose rent should have been paid by now; that of a contract that began later or ended before is no part of its account.
   *
   * @throws ro.reazem.kernel.RuleViolated while the term of payment is to be set
   */
  YearMonth overdueUntil() {
    var today = LocalDate.now(clock);
    var month = YearMonth.from(today);
    while (!deadlines.foreseen(PAYMENT, Moment.on(month.atDay(1).minusDays(1))).dueOn().isBefore(today)) {
      month = month.minusMonths(1);
    }
    return month;
  }

  private YearMonth lastMonth(@Nullable LocalDate end) {
    var now = YearMonth.now(clock);
    return end != null && YearMonth.from(end).isBefore(now) ? YearMonth.from(end) : now;
  }
}
