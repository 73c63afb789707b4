package ro.reazem.services.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * A licence to work (licența de funcționare, Legea nr. 197/2012).
 *
 * @param until the last day, null when it has none
 * @param provisional whether it was given for a time only (licență provizorie)
 */
public record Licence(String number, LocalDate from, @Nullable LocalDate until, boolean provisional) {

  public Licence {
    RuleViolated.require(until == null || !until.isBefore(from), "services.unit.licenceEndsBefore");
    RuleViolated.require(!provisional || until != null, "services.unit.provisionalNeedsEnd");
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  boolean overlaps(Licence other) {
    return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
  }
}
