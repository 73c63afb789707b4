package ro.reazem.intake.signal;

/** Who told (sursa sesizării): the person concerned, people around them, professionals, help lines, the institution itself, or nobody known. */
public enum Source {
  CHILD, VICTIM, PARENT, RELATIVE, NEIGHBOUR, SCHOOL, HEALTH, POLICE, SPAS, NGO, MEDIA, SELF_NOTICE, LINE_119, LINE_112, OTHER_DGASPC,
  OTHER, ANONYMOUS;

  /** Whether an institution tells, whose name may stand in the register of entries. */
  public boolean isInstitution() {
    return switch (this) {
      case SCHOOL, HEALTH, POLICE, SPAS, NGO, MEDIA, LINE_119, LINE_112, OTHER_DGASPC -> true;
      default -> false;
    };
  }

  /** The name of a telephone line, which nobody has to write; empty for every other source. */
  public String line() {
    return switch (this) {
      case LINE_119 -> "Telefonul 119";
      case LINE_112 -> "Apelul unic de urgență 112";
      default -> "";
    };
  }
}
