package ro.reazem.services.pupil;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.parameters.ParametersInForce;

/** How the check-up examination of the school year stands (examenul de bilanț). */
enum CheckUpStanding {
  /** The institution has not set the grades of check-up. */
  NOT_SET,
  /** Not in this grade (nu se cere). */
  NOT_DUE,
  /** To be made this school year (de efectuat). */
  DUE,
  /** Made, with nothing to follow (efectuat). */
  DONE,
  /** Sent to a specialist (trimis la specialist). */
  REFERRED,
  /** The specialist answered (rezultat primit). */
  RESULT_IN;

  /** @param made whether it was made this school year, referred whether to a specialist, answered whether the result is in */
  static CheckUpStanding of(Set<Integer> grades, int grade, boolean made, boolean referred, boolean answered) {
    if (made) {
      return !referred ? DONE : answered ? RESULT_IN : REFERRED;
    }
    return grades.isEmpty() ? NOT_SET : grades.contains(grade) ? DUE : NOT_DUE;
  }

  /** The grades in which it is made, as far as they are set. */
  static Set<Integer> grades(ParametersInForce law) {
    return IntStream.rangeClosed(1, 4).mapToObj(one -> "CABINET_CHECKUP_" + one).filter(code -> law.find(code).isPresent()).map(law::whole).collect(Collectors.toSet());
  }

  public String tag() {
    return switch (this) {
      case DUE, REFERRED -> "warn";
      case DONE, RESULT_IN -> "ok";
      default -> "";
    };
  }
}
