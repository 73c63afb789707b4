package ro.reazem.services.points;

import java.time.LocalDate;
import java.time.Period;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.services.unit.AgeGroup;

/**
 * The ages of a nursery on a day (vârsta antepreșcolarului).
 *
 * @param mostYears the age by which a child has left the nursery
 * @param smallMonths up to how many completed months the small group goes
 * @param middleMonths up to how many the middle one goes
 */
public record NurseryAge(int mostYears, int smallMonths, int middleMonths) {

  public static NurseryAge of(ParametersInForce law) {
    return new NurseryAge(law.whole("NURSERY_AGE_MOST"), law.whole("NURSERY_AGE_SMALL"), law.whole("NURSERY_AGE_MIDDLE"));
  }

  /**
   * The group of a child at the start of the school year.
   *
   * @throws RuleViolated when the child is too old by then (I10.2)
   */
  public AgeGroup at(LocalDate bornOn, LocalDate yearStartsOn) {
    RuleViolated.require(isYoungEnough(bornOn, yearStartsOn), "services.nursery.tooOld", mostYears, yearStartsOn);
    long months = Math.max(0, Period.between(bornOn, yearStartsOn).toTotalMonths());
    return months <= smallMonths ? AgeGroup.SMALL : months <= middleMonths ? AgeGroup.MIDDLE : AgeGroup.BIG;
  }

  public boolean isYoungEnough(LocalDate bornOn, LocalDate day) {
    return bornOn.plusYears(mostYears).isAfter(day);
  }

  /** The day on which the child has left the nursery's age. */
  public LocalDate birthday(LocalDate bornOn) {
    return bornOn.plusYears(mostYears);
  }
}
