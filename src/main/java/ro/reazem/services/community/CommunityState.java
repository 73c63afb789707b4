package ro.reazem.services.community;

/** Where the work with a person stands (identificat, consimțământ, activ, închis). */
enum CommunityState {
  /** Found at the census (identificat). */
  IDENTIFIED("info"),
  /** Agreed to be looked after (consimțământ). */
  CONSENTED("info"),
  /** Is looked after (activ). */
  ACTIVE("ok"),
  /** No more (închis). */
  CLOSED("");

  private final String tag;

  CommunityState(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  public boolean isOpen() {
    return this != CLOSED;
  }
}
