package ro.reazem.people.person;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;

/**
 * What the register says of a person besides addresses and kin. The CNP, where there is one, agrees with birth date and sex.
 *
 * @param givenName may be empty for foreigners, some of whom have a single name
 * @param bornOn null when unknown, as for a person found without papers
 * @param citizenship ISO 3166 alpha-2; XX for the stateless
 */
public record PersonDetails(String familyName, String givenName, @Nullable LocalDate bornOn, String birthPlace, Sex sex,
    MaritalStatus maritalStatus, String citizenship, @Nullable Cnp cnp,
    @Embedded.Nullable(prefix = "document_") @Nullable IdentityDocument document, String phone,
    @Column("email") String eMail) implements ValueObject {

  public PersonDetails {
    RuleViolated.require(!familyName.isBlank(), "people.person.familyNameMissing");
    RuleViolated.require(!givenName.isBlank() || !citizenship.equals("RO"), "people.person.givenNameMissing");
    RuleViolated.require(citizenship.matches("[A-Z]{2}"), "people.person.citizenshipForm");
    if (cnp != null) {
      RuleViolated.require(bornOn != null, "people.person.birthDateAsked");
      RuleViolated.require(cnp.agreesWith(bornOn), "people.person.cnpContradictsBirthDate");
      RuleViolated.require(agree(cnp, sex), "people.person.cnpContradictsSex");
    }
  }

  /** The birth date as the CNP tells it, when none was given; codes of foreigners do not tell the century. */
  public static @Nullable LocalDate bornOn(@Nullable LocalDate given, @Nullable Cnp cnp) {
    return given != null || cnp == null ? given : cnp.birthDate().orElse(null);
  }

  /** The sex as the CNP tells it, when none was given. */
  public static Sex sex(@Nullable Sex given, @Nullable Cnp cnp) {
    if (given != null && given != Sex.NOT_STATED || cnp == null) {
      return given == null ? Sex.NOT_STATED : given;
    }
    return cnp.male().map(male -> male ? Sex.MALE : Sex.FEMALE).orElse(Sex.NOT_STATED);
  }

  /** First name, then family name, as people are spoken of. */
  public String displayName() {
    return (givenName + " " + familyName).strip();
  }

  private static boolean agree(Cnp cnp, Sex sex) {
    return cnp.male().map(male -> sex == (male ? Sex.MALE : Sex.FEMALE)).orElse(true);
  }
}
