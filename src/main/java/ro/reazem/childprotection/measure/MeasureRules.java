package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.place.PlaceType;

/** What the law says against a measure (verificarea legalității măsurii): every broken rule at once, none when it may be ordered. */
final class MeasureRules {

  private MeasureRules() {}

  /** @param law of the day on which it begins */
  public static List<Refusal> against(ProposedMeasure what, MeasureLaw law) {
    var broken = new ArrayList<Refusal>();
    competence(what, law, broken);
    time(what, broken);
    place(what, law, broken);
    if (what.type().isPlacement() && what.siblings().areSplitWithoutReason()) {
      broken.add(Refusal.of(MeasureRule.SIBLINGS_SPLIT, what.siblings().apart()));
    }
    return List.copyOf(broken);
  }

  private static void competence(ProposedMeasure what, MeasureLaw law, List<Refusal> broken) {
    switch (what.body()) {
      case DIRECTOR -> director(what, broken);
      case COMMISSION -> commission(what, law, broken);
      case COURT -> { }
    }
  }

  private static void director(ProposedMeasure what, List<Refusal> broken) {
    if (!what.type().isOrderedBy(DecisionBody.DIRECTOR)) {
      broken.add(Refusal.of(MeasureRule.DIRECTOR_NOT_COMPETENT));
    }
    if (EmergencyGround.of(what.category()).isEmpty()) {
      broken.add(Refusal.of(MeasureRule.NO_EMERGENCY_GROUND, what.category().letter()));
    }
    if (what.opposition()) {
      broken.add(Refusal.of(MeasureRule.OPPOSITION));
    }
    if (what.courtDecided()) {
      broken.add(Refusal.of(MeasureRule.EMERGENCY_AFTER_COURT));
    }
  }

  private static void commission(ProposedMeasure what, MeasureLaw law, List<Refusal> broken) {
    int age = age(what.bornOn(), what.from());
    if (!what.category().isForCommission() || !what.type().isOrderedBy(DecisionBody.COMMISSION)) {
      broken.add(Refusal.of(MeasureRule.COMMISSION_NOT_COMPETENT, what.category().letter()));
    }
    // of a child of the other letters the law asks for no services before: dead or unknown parents, violence, found or abandoned, a deed
    if (what.category() == Category.B && what.type().isPlacement() && !what.servicesTried()) {
      broken.add(Refusal.of(MeasureRule.NO_SERVICES_TRIED));
    }
    if (!what.parents().isGiven()) {
      broken.add(Refusal.of(MeasureRule.PARENTS_DO_NOT_CONSENT));
    }
    if (age >= law.consentAge() && what.child() != ChildsConsent.CONSENTS) {
      broken.add(Refusal.of(MeasureRule.CHILD_DOES_NOT_CONSENT, law.consentAge(), age));
    }
    if (age >= law.hearingAge() && !what.heard()) {
      broken.add(Refusal.of(MeasureRule.CHILD_NOT_HEARD, law.hearingAge(), age));
    }
  }

  private static void time(ProposedMeasure what, List<Refusal> broken) {
    if (what.running() != null && !what.isOfSameDecision()) {
      broken.add(Refusal.of(MeasureRule.TWO_MEASURES));
    }
    if (what.from().isBefore(what.decidedOn()) && !(what.retroactive() && what.body() == DecisionBody.COURT)) {
      broken.add(Refusal.of(MeasureRule.STARTS_BEFORE_DECISION, what.from(), what.decidedOn()));
    }
  }

  private static void place(ProposedMeasure what, MeasureLaw law, List<Refusal> broken) {
    var place = what.place();
    if (place == null) {
      return;
    }
    residence(place, what.bornOn(), what.from(), what.care(), law).ifPresent(broken::add);
    if (place == PlaceType.EXTENDED_FAMILY && what.kinship().placeType(law.extendedDegree()) != PlaceType.EXTENDED_FAMILY) {
      broken.add(Refusal.of(MeasureRule.NOT_EXTENDED_FAMILY, law.extendedDegree()));
    }
    // a foster carer is evaluated by the attest, which is asked by itself
    if (place.isOfPerson() && place != PlaceType.FOSTER_CARER) {
      fitness(what.fitness(), what.from(), broken);
    }
    var room = what.room();
    if (room != null && room.closed()) {
      broken.add(Refusal.of(MeasureRule.PLACE_IS_CLOSED));
    }
    if (room != null && room.isFull() && room.waiver().isBlank()) {
      broken.add(Refusal.of(MeasureRule.PLACE_IS_FULL, room.occupied(), room.capacity()));
    }
  }

  /** Only the head lets one more in than there are places for, and writes why. */
  static Optional<Refusal> waiver(String waiver, boolean byHead) {
    return waiver.isBlank() || byHead ? Optional.empty() : Optional.of(Refusal.of(MeasureRule.WAIVER_NOT_OF_HEAD));
  }

  /** Whether the child is too small on a day to live in a residential service, as when its day of birth was corrected. */
  public static Optional<Refusal> residence(PlaceType place, LocalDate bornOn, LocalDate day, SevereCare care, MeasureLaw law) {
    var from = law.residenceFrom();
    boolean banned = from != null && place.isResidential() && day.isBefore(bornOn.plusYears(from)) && !care.countsOn(day);
    return banned ? Optional.of(Refusal.of(MeasureRule.TOO_YOUNG_FOR_RESIDENCE, from, bornOn.plusYears(from)))
        : Optional.empty();
  }

  private static void fitness(@Nullable CarerFitness fitness, LocalDate day, List<Refusal> broken) {
    if (fitness == null || !fitness.isEvaluatedOn(day)) {
      broken.add(Refusal.of(MeasureRule.CARER_NOT_EVALUATED));
    }
    if (fitness != null && !fitness.recordsClean()) {
      broken.add(Refusal.of(MeasureRule.CARER_HAS_RECORD));
    }
  }

  private static int age(LocalDate bornOn, LocalDate day) {
    return Period.between(bornOn, day).getYears();
  }
}
