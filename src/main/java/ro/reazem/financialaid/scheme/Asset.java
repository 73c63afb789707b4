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
 * @param euro farm output: worth a year, in whole euro
 */
public record Asset(String member, Kind kind, boolean urban, int squareMetres, int ageYears, boolean disabledUse,
    boolean deltaTransport, Lei amount, int euro) implements ValueObject {

  /**
   * The kinds of the list in force (buildings, land inside the built-up area, vehicles, craft, bank deposits), then those that
   * only the former list of the heating aid has: vans, lorries and caravans; tractors and combines; oil presses and mills; sawmills; farm output.
   */
  public enum Kind {
    SECOND_DWELLING, LAND, VEHICLE, BOAT, DEPOSITS, UTILITY_VEHICLE, FARM_MACHINE, MILL, SAWMILL, FARM_OUTPUT;

    /** Whether the list in force speaks of it (anexa nr. 4). */
    public boolean isInAnnex() {
      return compareTo(DEPOSITS) <= 0;
    }
  }

  public static Asset secondDwelling(String member) {
    return new Asset(member, Kind.SECOND_DWELLING, false, 0, 0, false, false, Lei.ZERO, 0);
  }

  public static Asset land(String member, boolean urban, int squareMetres) {
    return new Asset(member, Kind.LAND, urban, squareMetres, 0, false, false, Lei.ZERO, 0);
  }

  public static Asset vehicle(String member, int ageYears, boolean disabledUse) {
    return new Asset(member, Kind.VEHICLE, false, 0, ageYears, disabledUse, false, Lei.ZERO, 0);
  }

  public static Asset boat(String member, boolean deltaTransport) {
    return new Asset(member, Kind.BOAT, false, 0, 0, false, deltaTransport, Lei.ZERO, 0);
  }

  public static Asset deposits(String member, Lei amount) {
    return new Asset(member, Kind.DEPOSITS, false, 0, 0, false, false, amount, 0);
  }

  /** Something that excludes by being there, such as a tractor. */
  public static Asset of(String member, Kind kind) {
    return new Asset(member, kind, false, 0, 0, false, false, Lei.ZERO, 0);
  }

  public static Asset farmOutput(String member, int euro) {
    return new Asset(member, Kind.FARM_OUTPUT, false, 0, 0, false, false, Lei.ZERO, euro);
  }
}
