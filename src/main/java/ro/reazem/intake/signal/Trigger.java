package ro.reazem.intake.signal;

/** A circumstance that decides how soon somebody must act (criteriu de urgență). */
public enum Trigger {
  LIFE_IN_DANGER, SERIOUS_INJURY, SEXUAL_ABUSE, ALONE_AT_HOME, ASKS_FOR_HELP, REFUSES_HOME, SERIOUS_NEGLECT, INTOLERABLE_LABOUR,
  SUSPECTED_VIOLENCE
}
