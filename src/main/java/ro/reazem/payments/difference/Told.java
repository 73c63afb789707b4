package ro.reazem.payments.difference;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/**
 * One revision of a right as its context told it.
 *
 * @param monthly the amount for a whole month; zero for an end
 * @param day the first day it holds for, or of an end the last day covered
 * @param until the last day it was granted for, null until further notice
 */
public record Told(long revision, What what, CaseRef decidedIn, Lei monthly, LocalDate day, @Nullable LocalDate until) implements ValueObject {

  /** Granted (stabilire), changed (modificare) or ended (încetare). */
  public enum What {
    GRANTED, CHANGED, ENDED
  }
}
