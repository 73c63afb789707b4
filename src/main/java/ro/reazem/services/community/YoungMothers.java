package ro.reazem.services.community;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Which pregnant girls are told to others (mame adolescente, T12.1).
 *
 * @param below the age below which prevention is told
 * @param signalBelow the age below which the protection of children is told too
 */
record YoungMothers(int below, int signalBelow) {

  /** What the law makes of an age. */
  enum Answer {
    /** Nobody is told. */
    NOBODY,
    /** The local service observes the family (fișa de observație). */
    PREVENTION,
    /** And the protection of children is told (semnalare la DGASPC). */
    PROTECTION
  }

  static YoungMothers of(ParametersInForce law) {
    return new YoungMothers(law.whole("COMMUNITY_YOUNG_MOTHER_AGE"), law.whole("COMMUNITY_SIGNAL_AGE"));
  }

  /** Of somebody whose day of birth nobody knows, nothing is said by itself. */
  Answer of(@Nullable LocalDate bornOn, LocalDate on) {
    if (bornOn == null || ageOf(bornOn, on) >= below) {
      return Answer.NOBODY;
    }
    return ageOf(bornOn, on) < signalBelow ? Answer.PROTECTION : Answer.PREVENTION;
  }

  static int ageOf(LocalDate bornOn, LocalDate on) {
    return Period.between(bornOn, on).getYears();
  }
}
