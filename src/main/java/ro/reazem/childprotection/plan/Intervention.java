package ro.reazem.childprotection.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * What is done for one need of the child (serviciu, intervenție din plan), the head of a specific programme (PIS).
 *
 * @param until null while nobody can say how long
 * @param indicator by what one sees that it helped
 */
record Intervention(Need need, String objective, String activity, String provider, LocalDate since, @Nullable LocalDate until, String indicator) {

  Intervention {
    RuleViolated.require(until == null || !until.isBefore(since), "childprotection.plan.serviceEndsFirst");
  }

  /** The need it answers (nevoia), each with a programme of its own. */
  enum Need {
    HEALTH, EDUCATION, FAMILY_TIES, EMOTIONAL, LEISURE, INDEPENDENT_LIFE, RETURN_HOME, MATERIAL
  }
}
