package ro.reazem.financialaid.monthlylist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.erasure.ErasingCases;

/**
 * A right on a list: who is paid how much by which act and how.
 *
 * @param position its number on a closed list, 0 on an open one
 * @param month the month it is due for: that of the list, or an earlier one
 * @param group why it is on the list; a difference bears the sums by which the owed ones differ from the listed
 * @param cnp the whole number, only in files for the payer; null on screens and for a person without one
 * @param siruta code of the commune, town, municipality or sector of the domicile
 * @param iban null unless it is paid into an account
 * @param supply what a line of heating is for
 */
record ListLine(int position, YearMonth month, LineGroup group, UUID entitlementId, UUID holderId, String holder, @Nullable String cnp, @Nullable String cnpTail,
    String address, @Nullable Integer siruta, int members, int children, Lei inclusionAid, Lei childAid, Lei gross, Lei net,
    String actNumber, LocalDate actOn, LinePayment payment, @Nullable String iban, @Nullable String bank, Supply supply) {

  public String maskedCnp() {
    return cnpTail == null ? "" : "•••••••••" + cnpTail;
  }

  /** Whether the file of the right was destroyed: sums and acts stay, whom they were for does not. */
  public boolean isErased() {
    return holder.equals(ErasingCases.GONE);
  }

  public String act() {
    return actNumber.contains("/") ? actNumber : actNumber + "/" + actOn.getYear();
  }
}
