package ro.reazem.intake.signal;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A person concerned as far as they are known (persoana la care se referă sesizarea).
 *
 * @param personId a person of the register, null while nobody knows which
 * @param age as told, for those whose day of birth is not known
 * @param cnp all digits, null when it is not known
 * @param whereabouts where they are now
 */
public record Subject(@Nullable UUID personId, String familyName, String givenName, @Nullable LocalDate bornOn, @Nullable Integer age,
    @Nullable Sex sex, @Nullable String cnp, String whereabouts, String school, String disability) implements ValueObject {

  /** Sex as told. */
  public enum Sex {
    FEMALE, MALE
  }

  public static Subject named(String familyName, String givenName, @Nullable Integer age) {
    return new Subject(null, familyName, givenName, null, age, null, null, "", "", "");
  }

  public static Subject registered(UUID person, String familyName, String givenName, @Nullable LocalDate bornOn) {
    return new Subject(person, familyName, givenName, bornOn, null, null, null, "", "", "");
  }

  /** Family name first; empty when nobody knows the name. */
  public String name() {
    return (familyName + " " + givenName).strip();
  }

  /** Their age on a day, null when it is not known. */
  public @Nullable Integer ageOn(LocalDate day) {
    return bornOn == null ? age : (Integer) Period.between(bornOn, day).getYears();
  }

  /** What is left of the CNP for people to read. */
  public @Nullable String cnpTail() {
    return cnp == null ? null : cnp.substring(9);
  }

  public Subject identified(UUID person, String family, String given, @Nullable LocalDate born) {
    return new Subject(person, family, given, born, age, sex, cnp, whereabouts, school, disability);
  }
}
