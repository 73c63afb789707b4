package ro.reazem.childprotection.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.LegalBasis;

/**
 * One step of the calculation of a placement allowance (pas de calcul).
 *
 * @param code what was computed, a message key of childprotection.allowance.step
 * @param numbers what its formula is filled with
 * @param result exact, in lei
 */
record AllowanceStep(Code code, List<BigDecimal> numbers, LegalBasis basis, BigDecimal result) {

  public Lei shown() {
    return Lei.of(result.setScale(2, RoundingMode.HALF_UP));
  }

  /** Its numbers as its formula is filled with them. */
  public Object[] written() {
    return numbers.stream().map(number -> number.stripTrailingZeros().toPlainString().replace('.', ',')).toArray();
  }

  /** What a step computes: the base, what disability adds, the sum paid. */
  public enum Code {
    BASE, DISABLED, TO_BAN, ROUNDED
  }
}
