package ro.reazem.financialaid.scheme;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * Something a member owns, rents or holds that the list of excluding assets speaks of (bun din anexa nr. 4).
 *
 * @param member key of the member
 * @param urban land: in a town rather than in a village
 * @param squareMetres land: area besides the plot around the home
 * @param ageYears vehicle: completed years
 * @param disabledUse vehicle: used or adapted for a disabled person
 * @param deltaTransport boat: needed for transport in the Danube Delta
 * @param amount deposits: the total
 */
public record Asset(String member, Kind kind, boolean urban, int squareMetres, int ageYears, boolean disabledUse,
    boolean deltaTransport, Lei amount) implements ValueObject {

  /** The kinds of the list: buildings, land inside the built-up area, vehicles, craft, bank deposits. */
  public enum Kind {
    SECOND_DWELLING, LAND, VEHICLE, BOAT, DEPOSITS
  }

  public static Asset secondDwelling(String member) {
    return new Asset(member, Kind.SECOND_DWELLING, false, 0, 0, false, false, Lei.ZERO);
  }

  public static Asset land(String member, boolean urban, int squareMetres) {
    return new Asset(member, Kind.LAND, urban, squareMetres, 0, false, false, Lei.ZERO);
  }

  public static Asset vehicle(String member, int ageYears, boolean disabledUse) {
    return new Asset(member, Kind.VEHICLE, false, 0, ageYears, disabledUse, false, Lei.ZERO);
  }

  public static Asset boat(String member, boolean deltaTransport) {
    return new Asset(member, Kind.BOAT, false, 0, 0, false, deltaTransport, Lei.ZERO);
  }

  public static Asset deposits(String member, Lei amount) {
    return new Asset(member, Kind.DEPOSITS, false, 0, 0, false, false, amount);
  }
}
