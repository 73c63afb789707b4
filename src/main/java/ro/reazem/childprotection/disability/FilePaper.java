package ro.reazem.childprotection.disability;

import java.util.Set;
import ro.reazem.childprotection.certification.HandicapType;

/** A paper of the file for complex evaluation (actele dosarului, Ordinul nr. 1985/1305/5805/2016). */
enum FilePaper {
  REQUEST, CHILD_IDENTITY, PARENTS_IDENTITY, REPRESENTATION, MEDICAL_SYNTHESIS, SPECIALIST_A5, MEDICAL_PAPERS, PSYCHOLOGICAL, PSYCHOPEDAGOGICAL,
  SOCIAL_INQUIRY, PREVIOUS_CERTIFICATE, SCHOOL_ORIENTATION, RESIDENCE;

  /**
   * Whether it may be said not to concern this request.
   *
   * @param types the types that the specialist's certificate names, empty while nobody has said
   */
  boolean mayNotConcern(RequestReason reason, boolean atSchool, Set<HandicapType> types) {
    return switch (this) {
      case REQUEST, CHILD_IDENTITY, PARENTS_IDENTITY, MEDICAL_SYNTHESIS, SPECIALIST_A5, SOCIAL_INQUIRY -> false;
      case PSYCHOLOGICAL -> reason != RequestReason.FIRST && types.stream().noneMatch(HandicapType::asksPsychologist);
      case PSYCHOPEDAGOGICAL -> !atSchool;
      case PREVIOUS_CERTIFICATE -> reason == RequestReason.FIRST;
      case REPRESENTATION, MEDICAL_PAPERS, SCHOOL_ORIENTATION, RESIDENCE -> true;
    };
  }
}
