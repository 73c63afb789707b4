package ro.reazem.services.nursery;

/** Where the nursery file of a child stands (starea cererii, apoi a copilului la creșă). */
enum NurseryState {
  /** Registered; its stage has not been processed (cerere depusă). */
  REQUESTED("info"),
  /** No place was left; it waits (listă de așteptare). */
  WAITING("warn"),
  /** A place is offered until a day (admis, de confirmat). */
  OFFERED("plum"),
  /** The child comes to the nursery (înscris). */
  ENROLLED("ok"),
  /** The child comes, and the parents were warned (somat). */
  WARNED("warn"),
  /** It was refused (respins). */
  REFUSED(""),
  /** The place was declined, or not confirmed in time (loc neconfirmat). */
  DECLINED(""),
  /** The parents took the request back (cerere retrasă). */
  CANCELLED(""),
  /** The child lost the place (retras de unitate). */
  WITHDRAWN(""),
  /** The child left (plecat). */
  LEFT("");

  private final String tag;

  NurseryState(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  public boolean isOpen() {
    return ordinal() <= WARNED.ordinal();
  }

  /** Whether the child has a place in a group. */
  public boolean isThere() {
    return this == ENROLLED || this == WARNED;
  }

  /** Whether it still asks for a place. */
  public boolean isAsking() {
    return this == REQUESTED || this == WAITING;
  }
}
