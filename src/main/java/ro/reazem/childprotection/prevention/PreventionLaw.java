package ro.reazem.childprotection.prevention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The rules of prevention as they stand on a day (Legea nr. 156/2023, Legea nr. 272/2004 art. 36-44).
 *
 * @param leastMonths how long a family is accompanied at least before the plan is closed as resolved; null while that is not set
 * @param poverty income of each member below which a child is in risk of monetary poverty; null while that is not set
 * @param onRefusal whether a family that refuses the contract is referred; null while that is not set
 */
record PreventionLaw(@Nullable Integer leastMonths, @Nullable BigDecimal poverty, @Nullable OnRefusal onRefusal, int heardFrom) {

  static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
  static final String INITIAL = "PREVENTION_INITIAL";
  static final String PLAN = "PREVENTION_PLAN";
  static final String MONITORING = "PREVENTION_MONITORING";
  private static final String MONTHS = "PREVENTION_LEAST_MONTHS";
  private static final String POVERTY = "PREVENTION_POVERTY_LINE";
  private static final String REFUSAL = "PREVENTION_REFUSAL";

  /** What follows when a family does not sign (refuzul contractului). */
  enum OnRefusal {
    REFERS, WAITS
  }

  static PreventionLaw of(ParametersInForce law) {
    return new PreventionLaw(law.find(MONTHS).isPresent() ? law.whole(MONTHS) : null, law.find(POVERTY).isPresent() ? law.lei(POVERTY).amount() : null,
        law.find(REFUSAL).isPresent() ? law.choice(REFUSAL, OnRefusal.class) : null, law.whole("CHILD_HEARD_AGE"));
  }

  /** @throws RuleViolated when the family was accompanied for fewer months than the law asks for */
  void requireAccompanied(@Nullable LocalDate since, LocalDate until) {
    RuleViolated.require(leastMonths == null || since != null && !until.isBefore(since.plusMonths(leastMonths)), "childprotection.prevention.tooShort",
        leastMonths == null ? 0 : leastMonths);
  }
}
