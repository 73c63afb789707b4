package ro.reazem.payments.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * A payment of a run with what was known when it was calculated.
 *
 * @param reason what the month is paid for: CURRENT, ARREARS, DIFFERENCE, RETURNED or CORRECTION
 * @param cnp the whole number, only in files; null on screens and for a person without one
 * @param channel null as long as nobody has said how the holder is paid
 * @param toPayee whether the money goes to somebody else than the holder, whose name is that of the account
 * @param amount what leaves for the holder
 * @param withheld what is withheld from it for debts
 * @param leftOut why a person took it out, empty for what is paid
 * @param open checks that stop it
 * @param accepted checks that a person accepted
 * @param answers what the bank, the post or the cash desk answered: PAID, RETURNED
 */
record RunLine(UUID id, long position, UUID entitlementId, YearMonth month, String reason, String benefit, String context, UUID caseId, String caseNumber,
    String casePath, long revision, UUID holderId, String holder, @Nullable String cnp, @Nullable String cnpTail, @Nullable LocalDate bornOn, String address,
    @Nullable String channel, @Nullable String iban, String accountHolder, boolean toPayee, Lei amount, Lei withheld, String leftOut, List<String> open, List<String> accepted,
    List<String> answers) {

  RunLine {
    open = List.copyOf(open);
    accepted = List.copyOf(accepted);
    answers = List.copyOf(answers);
  }

  /** What was due: what leaves and what is withheld. */
  public Lei gross() {
    return amount.plus(withheld);
  }

  /** In groups of four, as people read it. */
  public String account() {
    return iban == null ? "" : iban.replaceAll("(.{4})(?!$)", "$1 ");
  }

  public String maskedCnp() {
    return cnpTail == null ? "" : "•••••••••" + cnpTail;
  }

  /** The last word on it: RETURNED, PAID, or nothing yet. */
  public String answer() {
    return answers.contains("RETURNED") ? "RETURNED" : answers.contains("PAID") ? "PAID" : "";
  }
}
