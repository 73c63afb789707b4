package ro.reazem.services.unit;

/** Whether a unit works, stopped for a time, or was closed for good (starea unității). */
public enum UnitState {
  /** It works. */
  OPEN,
  /** Its work is suspended. */
  SUSPENDED,
  /** It was closed. */
  CLOSED
}
