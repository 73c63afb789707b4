package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.Sex;

/**
 * A child who needs a carer, as far as the attest asks (copilul de plasat).
 *
 * @param bornOn null while nobody knows it, as for a found child
 * @param kinDegree the degree of kinship with the carer, null when they are not related
 */
public record ChildToPlace(UUID personId, String name, @Nullable LocalDate bornOn, Sex sex, boolean disabled, boolean hiv,
    @Nullable Integer kinDegree) {

  public @Nullable Integer ageOn(LocalDate day) {
    return bornOn == null || day.isBefore(bornOn) ? null : Period.between(bornOn, day).getYears();
  }

  /** The same child as related to another carer. */
  public ChildToPlace related(@Nullable Integer degree) {
    return new ChildToPlace(personId, name, bornOn, sex, disabled, hiv, degree);
  }
}
