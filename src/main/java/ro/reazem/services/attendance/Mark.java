package ro.reazem.services.attendance;

/** What stands in the catalogue for a child on a day (pontajul zilei). */
enum Mark {
  /** There (prezent). */
  PRESENT(true, false, "ok"),
  /** Came late (întârziat); it counts as there. */
  LATE(true, false, "ok"),
  /** Ill (absent medical). */
  ABSENT_MEDICAL(false, true, "info"),
  /** Away with a reason (absent motivat). */
  ABSENT_MOTIVATED(false, false, "info"),
  /** Away without a reason (absent nemotivat). */
  ABSENT(false, false, "warn"),
  /** Sent home at the morning triage (oprit la triaj). */
  SENT_HOME(false, true, "warn");

  private final boolean there;
  private final boolean ill;
  private final String tag;

  Mark(boolean there, boolean ill, String tag) {
    this.there = there;
    this.ill = ill;
    this.tag = tag;
  }

  public boolean isThere() {
    return there;
  }

  public boolean isIll() {
    return ill;
  }

  public String tag() {
    return tag;
  }
}
