package ro.reazem.financialaid.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;

/**
 * A person living in a household on a day, as the register of persons tells it (membru al familiei).
 *
 * @param mayHaveElsewhere whether other contexts may have told of a right of this person; where they have not, nobody asks for it
 */
public record FamilyMember(UUID personId, HouseholdRole role, String familyName, String givenName, @Nullable LocalDate bornOn,
    String sex, MaritalStatus maritalStatus, String citizenship, @Nullable String cnpTail, @Nullable LocalDate diedOn,
    boolean mayHaveElsewhere) {

  private static final int MAJORITY = 18;

  public String name() {
    return givenName + " " + familyName;
  }

  /** Full years on a day; an unknown birth date counts as of age, since nothing may be granted for it as a child. */
  public int ageOn(LocalDate day) {
    return bornOn == null || bornOn.isAfter(day) ? (bornOn == null ? MAJORITY : 0) : Period.between(bornOn, day).getYears();
  }

  public boolean isAdultOn(LocalDate day) {
    return ageOn(day) >= MAJORITY;
  }

  /** The eighteenth birthday of somebody whose birth date is known. */
  public LocalDate majorityOn() {
    return java.util.Objects.requireNonNull(bornOn).plusYears(MAJORITY);
  }

  public String maskedCnp() {
    return cnpTail == null ? "" : "•••••••••" + cnpTail;
  }
}
