package ro.reazem.intake.signal;

/** What is needed at once (nevoi imediate). */
public enum Need {
  MEDICAL, SHELTER, POLICE, FOOD, CLOTHING
}
