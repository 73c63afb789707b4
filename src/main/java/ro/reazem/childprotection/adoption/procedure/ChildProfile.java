package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What adopters are told of a child before they meet (profilul copilului), without a name.
 *
 * @param siblings how many brothers and sisters are adopted together with the child
 * @param healthNeeds whether the child has special needs
 */
public record ChildProfile(@Nullable LocalDate bornOn, String sex, int siblings, boolean healthNeeds) {

  /** Whole years; null when the day of birth is unknown. */
  public @Nullable Integer ageOn(LocalDate day) {
    return bornOn == null || bornOn.isAfter(day) ? null : Period.between(bornOn, day).getYears();
  }
}
