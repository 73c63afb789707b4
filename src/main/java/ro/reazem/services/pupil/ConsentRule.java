package ro.reazem.services.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose consent lets the cabinet treat a pupil on a day (I11.1): the newest one of that kind valid then; a pupil below the age of the law cannot give it alone.
 *
 * @param age from which the pupil agrees alone, a parameter of the day
 */
record ConsentRule(int age) {

  static final String AGE = "CABINET_CONSENT_AGE";

  /** A consent, or a refusal, as it was recorded. */
  record Given(UUID id, ConsentKind kind, boolean given, boolean byPupil, LocalDate on, @Nullable LocalDate until, String giver) {

    boolean isValidOn(LocalDate day) {
      return !day.isBefore(on) && (until == null || !day.isAfter(until));
    }
  }

  boolean mayAgreeAlone(LocalDate bornOn, LocalDate day) {
    return !bornOn.plusYears(age).isAfter(day);
  }

  /**
   * What counts on a day, a consent or a refusal.
   *
   * @param known newest first
   */
  static Optional<Given> newest(List<Given> known, ConsentKind kind, LocalDate day) {
    return known.stream().filter(one -> one.kind() == kind && one.isValidOn(day)).findFirst();
  }

  /** @param known newest first */
  Optional<Given> standing(List<Given> known, ConsentKind kind, LocalDate day) {
    return newest(known, kind, day).filter(Given::given);
  }
}
