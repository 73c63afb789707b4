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

  /** A consent, or a refusal, as it was recorded. */
  record Given(UUID id, ConsentKind kind, boolean given, boolean byPupil, LocalDate on, @Nullable LocalDate until) {

    boolean isValidOn(LocalDate day) {
      return !day.isBefore(on) && (until == null || !day.isAfter(until));
    }
  }

  boolean mayAgreeAlone(LocalDate bornOn, LocalDate day) {
    return !bornOn.plusYears(age).isAfter(day);
  }

  /** @param known newest first */
  Optional<Given> standing(List<Given> known, ConsentKind kind, LocalDate day) {
    return known.stream().filter(one -> one.kind() == kind && one.isValidOn(day)).findFirst().filter(Given::given);
  }
}
