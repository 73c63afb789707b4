package ro.reazem.financialaid.declaration;

import org.jmolecules.ddd.types.ValueObject;

/**
 * The dwelling of the family (locuința).
 *
 * @param insurancePolicy number of the compulsory home insurance policy (PAD), empty when there is none
 */
public record Home(Regime regime, int rooms, Kind kind, ConstructionClass construction, String insurancePolicy)
    implements ValueObject {

  /** In what right the family lives there (regimul locuinței). */
  public enum Regime {
    OWNED, RENTED_FROM_STATE, RENTED_PRIVATELY, SOCIAL_HOUSING, HOSTED, USUFRUCT, HOMELESS, OTHER
  }

  /** The kind of dwelling (tipul locuinței). */
  public enum Kind {
    HOUSE, FLAT, STUDIO, ROOM_IN_SHARED_BUILDING, IMPROVISED, NONE
  }

  /** Construction class of the home insurance law (tipul construcției): A is concrete, metal, brick, wood; B is adobe and the like. */
  public enum ConstructionClass {
    A, B, UNKNOWN
  }
}
