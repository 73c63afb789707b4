package ro.reazem.payments.difference;

import java.time.YearMonth;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/**
 * How what is owed for a month differs from what was written.
 *
 * @param before what was written
 * @param now what it is worth by the revision
 * @param undue what of it was paid without right
 */
public record MonthDifference(YearMonth month, Lei before, Lei now, long revision, CaseRef decidedIn, Lei undue, Recovery recovery)
    implements ValueObject {

  /** Above zero the institution owes more, below zero it was written too much. */
  public Lei amount() {
    return now.minus(before);
  }

  MonthDifference tooLittle() {
    return new MonthDifference(month, before, now, revision, decidedIn, undue, Recovery.TOO_LITTLE);
  }
}
