package ro.reazem.childprotection.commission;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;

/**
 * A seat of the Child Protection Commission (loc în Comisia pentru Protecția Copilului), which the county or sector council sets up;
 * compositions differ, so that the list is the institution's.
 *
 * @param represents whom the seat represents, such as the public health directorate
 * @param position its place in lists and minutes
 */
public record Seat(UUID id, SeatKind kind, String represents, int position, DateRange valid) implements ValueObject {

  public Seat {
    RuleViolated.require(represents.strip().length() >= 3, "childprotection.commission.representsMissing");
  }
}
