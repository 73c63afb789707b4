package ro.reazem.childprotection.commission;

import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;

/**
 * The mandate of a person on a seat of the commission (mandat de membru titular sau supleant).
 *
 * @param substitute whether the person sits only when the member does not (supleant)
 * @param naming number and day of the act that named the person
 * @param officerId the officer of this institution whose account it is, null for members from elsewhere
 */
public record Mandate(UUID id, UUID seatId, boolean substitute, String name, String naming, @Nullable UUID officerId, DateRange valid)
    implements ValueObject {

  public Mandate {
    RuleViolated.require(name.strip().length() >= 3, "childprotection.commission.nameMissing");
    RuleViolated.require(naming.strip().length() >= 3, "childprotection.commission.namingMissing");
  }

  /** @throws RuleViolated outside the time of the seat, or while another mandate of the same role runs on it */
  void requireFits(Seat seat, List<Mandate> others) {
    RuleViolated.require(!valid.from().isBefore(seat.valid().from()), "childprotection.commission.beforeSeat", seat.valid().from());
    for (var other : others) {
      if (other.seatId.equals(seatId) && other.substitute == substitute && !other.id.equals(id) && other.valid.overlaps(valid)) {
        throw new RuleViolated("childprotection.commission.mandateOverlaps", other.name, other.valid.from());
      }
    }
  }
}
