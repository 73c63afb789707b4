package ro.reazem.notes.note;

/** How a visit ended (rezultatul vizitei): it took place, nobody was found at home, or entry was refused. */
public enum VisitOutcome {
  TOOK_PLACE, NOBODY_HOME, ENTRY_REFUSED;

  /** Whether the visit was held. */
  public boolean isHeld() {
    return this == TOOK_PLACE;
  }
}
