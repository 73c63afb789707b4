package ro.reazem.intake.signal;

/** What kind of person a referral is about (obiectul sesizării): a child, an adult, an elderly person, victims of domestic violence. */
public enum Matter {
  CHILD, ADULT, ELDERLY, DOMESTIC_VIOLENCE
}
