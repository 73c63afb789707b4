package ro.reazem.services.pupil;

/** How the medical file of a pupil stands (starea fișei medicale). */
enum PupilState {
  /** Opened, without the family doctor's note yet (deschisă). */
  OPENED,
  /** In work (activă). */
  ACTIVE,
  /** A copy went to the next cabinet, and it is closed here (transferată). */
  TRANSFERRED,
  /** The pupil finished school (arhivată). */
  ARCHIVED;

  boolean isOpen() {
    return this == OPENED || this == ACTIVE;
  }

  public String tag() {
    return switch (this) {
      case OPENED -> "warn";
      case ACTIVE -> "ok";
      default -> "";
    };
  }
}
