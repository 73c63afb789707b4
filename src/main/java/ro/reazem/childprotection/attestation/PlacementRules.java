package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * What the law and the attest forbid when children are to come to a carer (condițiile primirii copiilor): the invariants I7.1 to I7.5,
 * all reasons at once.
 */
public final class PlacementRules {

  private PlacementRules() {}

  /** @throws RuleViolated with the first reason for which it is forbidden */
  public static void require(CarerOnDay carer, Arrival arrival, CarerLaw law) {
    var refusals = refusals(carer, arrival, law);
    if (!refusals.isEmpty()) {
      throw refusals.getFirst().violated();
    }
  }

  /** Every reason for which it is forbidden; none when it is allowed. */
  public static List<Refusal> refusals(CarerOnDay carer, Arrival arrival, CarerLaw law) {
    var day = arrival.period().from();
    var found = new ArrayList<Refusal>();
    if (!carer.working()) {
      found.add(Refusal.of("notWorking"));
    }
    ageOfCarer(carer, day, law, found);
    var attestation = carer.attested().attestation();
    var standing = carer.attested().standing(day, law);
    if (!standing.isValid()) {
      var until = carer.attested().goodUntil(day, law);
      found.add(until == null ? Refusal.of("none") : Refusal.of(message(standing), until, day));
    }
    arrival.children().forEach(child -> {
      if (child.kinDegree() != null && child.kinDegree() <= law.kinDegree()) {
        found.add(Refusal.of("kin", child.name(), child.kinDegree(), law.kinDegree()));
      }
    });
    if (attestation != null) {
      limits(attestation.limits(), arrival, found);
      capacity(carer.places(attestation.limits()), arrival, found);
    }
    return List.copyOf(found);
  }

  private static void ageOfCarer(CarerOnDay carer, LocalDate day, CarerLaw law, List<Refusal> found) {
    if (carer.bornOn() == null) {
      return;
    }
    int age = Period.between(carer.bornOn(), day).getYears();
    if (age < law.leastAge()) {
      found.add(Refusal.of("carerTooYoung", law.leastAge()));
    }
    if (law.mostAge() != null && age >= law.mostAge()) {
      found.add(Refusal.of("carerTooOld", law.mostAge()));
    }
  }

  private static void limits(AttestLimits limits, Arrival arrival, List<Refusal> found) {
    if (arrival.kind() == PlacementKind.EMERGENCY && !limits.emergency()) {
      found.add(Refusal.of("noEmergency"));
    }
    if (arrival.kind() == PlacementKind.RESPITE && !limits.respite()) {
      found.add(Refusal.of("noRespite"));
    }
    for (var child : arrival.children()) {
      var age = child.ageOn(arrival.period().from());
      if (age != null && (age < limits.ageFrom() || age > limits.ageTo())) {
        found.add(Refusal.of("ageOutside", child.name(), age, limits.ageFrom(), limits.ageTo()));
      }
      if (!limits.sex().admits(child.sex())) {
        found.add(Refusal.of(limits.sex() == AdmittedSex.FEMALE ? "onlyGirls" : "onlyBoys", child.name()));
      }
      if (child.disabled() && !limits.disabilities()) {
        found.add(Refusal.of("noDisabilities", child.name()));
      }
      if (child.hiv() && !limits.hiv()) {
        found.add(Refusal.of("noHiv", child.name()));
      }
    }
  }

  private static void capacity(Places places, Arrival arrival, List<Refusal> found) {
    int there = places.peak(arrival.period(), arrival.children());
    int together = there + arrival.children().size();
    if (together <= places.most()) {
      return;
    }
    if (!arrival.siblings()) {
      found.add(Refusal.of("overCapacity", places.most(), there, together));
    } else if (arrival.exception() == null) {
      found.add(Refusal.of("exceptionNeeded", places.most(), there, together));
    }
  }

  private static String message(AttestStanding standing) {
    return switch (standing) {
      case VALID, NONE -> "none";
      case NOT_YET -> "notYet";
      case EXPIRED -> "expired";
      case OVERDUE -> "overdue";
      case NOT_ENDORSED -> "notEndorsed";
    };
  }
}
