package ro.reazem.people.kinship;

import java.util.Optional;

/**
 * A measure of protection (Legea nr. 140/2022): assistance in concluding legal acts, judicial counselling, special
 * guardianship, curatorship, protection mandate; the interdiction of the old law, to be examined anew by the court; and the
 * guardianship of a minor.
 */
enum MeasureKind {
  ASSISTANCE, JUDICIAL_COUNSELLING, SPECIAL_GUARDIANSHIP, CURATORSHIP, PROTECTION_MANDATE, OLD_INTERDICTION,
  GUARDIANSHIP_OF_MINOR;

  /** The parameter of its maximum length; empty where the law leaves the length to the court or to an event. */
  Optional<String> longest(boolean permanent) {
    return Optional.ofNullable(switch (this) {
      case ASSISTANCE -> "CAPACITY_ASSISTANCE_MAX";
      case JUDICIAL_COUNSELLING -> "CAPACITY_COUNSELLING_MAX";
      case SPECIAL_GUARDIANSHIP -> permanent ? "CAPACITY_GUARDIANSHIP_PERMANENT_MAX" : "CAPACITY_GUARDIANSHIP_MAX";
      case CURATORSHIP, PROTECTION_MANDATE, OLD_INTERDICTION, GUARDIANSHIP_OF_MINOR -> null;
    });
  }
}
