package ro.reazem.financialaid.tenancy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.housing.RentAccount;
import ro.reazem.kernel.Lei;

/**
 * The notice of default for unpaid rent (somația de plată).
 *
 * @param months that it claims, as they stood on its day
 * @param payUntil the last day of the term of payment; null until its receipt is recorded
 * @param withdrawn null unless it was taken back
 */
record DefaultNotice(UUID id, int number, int year, LocalDate on, YearMonth lastMonth, Lei amount, List<RentAccount.Line> months, String by,
    @Nullable LocalDate receivedOn, @Nullable LocalDate payUntil, @Nullable Withdrawn withdrawn) {

  DefaultNotice {
    months = List.copyOf(months);
  }

  /** That it was taken back, and why. */
  record Withdrawn(LocalDate on, String by, String reason) {}

  public String cited() {
    return number + "/" + year;
  }

  public boolean stands() {
    return withdrawn == null;
  }

  /** Whether what it claims was paid since. */
  public boolean isPaid(RentAccount account) {
    return account.unpaidUntil(lastMonth).isEmpty();
  }

  /** Whether its term has passed on a day without what it claims being paid. */
  public boolean isInVain(RentAccount account, LocalDate day) {
    return stands() && payUntil != null && day.isAfter(payUntil) && !isPaid(account);
  }
}
