package ro.reazem.childprotection.prevention;

import java.time.LocalDate;
import ro.reazem.kernel.RuleViolated;

/**
 * One service or benefit of a service plan (serviciu sau prestație din planul de servicii).
 *
 * @param need what the child or the family lacks in that area
 * @param amount the sum of a benefit, empty for services
 * @param duration how long, in words
 * @param responsible who answers for this line
 */
record PlanLine(Area area, String need, Kind kind, String what, String provider, String amount, LocalDate since, String duration, String responsible) {

  PlanLine {
    RuleViolated.require(responsible.strip().length() >= 3, "childprotection.prevention.responsibleMissing");
  }

  /** The area of the need (domeniul nevoii). */
  enum Area {
    HEALTH, EDUCATION, HOUSING, INCOME, RELATIONS, PROTECTION
  }

  /** A service (serviciu) or money (prestație). */
  enum Kind {
    SERVICE, BENEFIT
  }
}
