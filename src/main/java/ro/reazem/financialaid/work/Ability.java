package ro.reazem.financialaid.work;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.parameters.ParametersInForce;

/** Whether a member of the family has to work (apt de muncă): of age, not in day-time education, not unable, not exempted. */
enum Ability {
  ABLE, TOO_YOUNG, PENSION_AGE, IN_EDUCATION, UNABLE, CARING, WORKING, EXEMPT, UNKNOWN;

  private static final Set<String> DAY_SCHOOL = Set.of("PRIMARY", "LOWER_SECONDARY", "UPPER_SECONDARY", "VOCATIONAL", "UNIVERSITY");
  private static final Set<String> AT_WORK = Set.of("EMPLOYED", "SELF_EMPLOYED", "FARMER");

  /** @throws ro.reazem.kernel.RuleViolated when the institution has yet to set an age; the message says where */
  static Ability of(@Nullable LocalDate bornOn, String school, String work, boolean exempt, ParametersInForce law) {
    int from = law.whole("VMI_WORK_AGE_FROM");
    int to = law.whole("VMI_WORK_AGE_TO");
    if (bornOn == null) {
      return UNKNOWN;
    }
    int age = Period.between(bornOn, law.day()).getYears();
    if (age < from) {
      return TOO_YOUNG;
    }
    if (age >= to || work.equals("PENSIONER")) {
      return PENSION_AGE;
    }
    if (exempt) {
      return EXEMPT;
    }
    return DAY_SCHOOL.contains(school) || work.equals("PUPIL_OR_STUDENT") ? IN_EDUCATION : work.equals("UNABLE_TO_WORK") ? UNABLE
        : work.equals("CHILD_CARE_LEAVE") ? CARING : AT_WORK.contains(work) ? WORKING : ABLE;
  }
}
