package ro.reazem.intake.petition;

/** Where a petition stands (starea petiției); being overdue is no state but a flag. */
enum PetitionState {
  NEW, IN_WORK, EXTENDED, ANSWERED, FORWARDED, CLASSED, JOINED, REFERRED;

  boolean isOpen() {
    return this == NEW || this == IN_WORK || this == EXTENDED;
  }

  /** The colour that goes with it. */
  public String tag() {
    return switch (this) {
      case NEW -> "warn";
      case IN_WORK, EXTENDED -> "info";
      case ANSWERED, FORWARDED -> "ok";
      case CLASSED, JOINED, REFERRED -> "";
    };
  }
}
