package ro.reazem.services.points;

/** Whether a child lost its parents (orfan). */
public enum Orphan {
  /** Neither. */
  NO,
  /** One of them (orfan de un părinte). */
  OF_ONE,
  /** Both (orfan de ambii părinți). */
  OF_BOTH
}
