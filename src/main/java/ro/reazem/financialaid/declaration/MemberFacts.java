package ro.reazem.financialaid.declaration;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What is declared of one member of the family.
 *
 * @param counted whether the person is part of the family that asks; somebody may only share the dwelling
 * @param identityNumber series and number of the identity paper, empty when not given
 * @param abroad whether the person was abroad in the last two years
 * @param placed whether the child is under a protection measure elsewhere and so not counted (art. 67 alin. (3))
 */
public record MemberFacts(UUID personId, boolean counted, IdentityPaper identityPaper, String identityNumber, boolean abroad,
    School school, Work work, Disability disability, boolean placed) implements ValueObject {

  /** The paper a member is identified by (actul de identitate). */
  public enum IdentityPaper {
    IDENTITY_CARD, PROVISIONAL_CARD, BIRTH_CERTIFICATE, PASSPORT, RESIDENCE_PERMIT, NONE
  }

  /** The school the member goes to (situația școlară). */
  public enum School {
    NONE, NURSERY, KINDERGARTEN, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, VOCATIONAL, UNIVERSITY, NOT_ENROLLED
  }

  /** What the member works (situația profesională). */
  public enum Work {
    NOT_APPLICABLE, EMPLOYED, SELF_EMPLOYED, FARMER, PENSIONER, UNEMPLOYED_WITH_BENEFIT, UNEMPLOYED_WITHOUT_BENEFIT,
    HOUSEWORK, PUPIL_OR_STUDENT, UNABLE_TO_WORK, CHILD_CARE_LEAVE
  }

  /** The certified degree of disability (gradul de handicap). */
  public enum Disability {
    NONE, MILD, MEDIUM, ACCENTUATED, SEVERE, SEVERE_WITH_ASSISTANT
  }

  public boolean isEnrolled() {
    return school != School.NONE && school != School.NOT_ENROLLED;
  }
}
