package ro.reazem.financialaid.dwelling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.reazem.financialaid.scheme.housing.GridKind;

/**
 * A social dwelling of the register (locuință socială).
 *
 * @param version grows with every change
 * @param code the number of its inventory
 * @param kind from which list of priorities it is given
 * @param area usable area in hundredths of a square metre
 * @param unfitReason why nobody can live in it; empty otherwise
 * @param freeSince since when it waits for a family; what was passed over and offered before concerned an earlier one
 */
public record Dwelling(UUID id, long version, String code, GridKind kind, String address, int rooms, int area, List<Amenity> amenities,
    DwellingState state, String unfitReason, Instant freeSince, String enteredBy) {

  public Dwelling {
    amenities = List.copyOf(amenities);
  }
}
