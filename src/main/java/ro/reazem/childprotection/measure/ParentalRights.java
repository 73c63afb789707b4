package ro.reazem.childprotection.measure;

/** Who exercises the rights of the parents while the measure lasts (exercitarea drepturilor părintești). */
public enum ParentalRights {
  PARENTS,
  /** The director of the directorate. */
  DIRECTOR,
  /** The president of the county council or the mayor of the sector. */
  COUNCIL, GUARDIAN
}
