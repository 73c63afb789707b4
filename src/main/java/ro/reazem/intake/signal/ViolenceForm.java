package ro.reazem.intake.signal;

/** A form of violence, neglect or exploitation that is told of (forma de violență). */
public enum ViolenceForm {
  PHYSICAL, EMOTIONAL, PSYCHOLOGICAL, SEXUAL, NEGLECT_FOOD, NEGLECT_CLOTHING, NEGLECT_HYGIENE, NEGLECT_MEDICAL, NEGLECT_EDUCATION,
  NEGLECT_EMOTIONAL, NEGLECT_SUPERVISION, ABANDONMENT, SELF_NEGLECT, FINANCIAL, LABOUR, SEXUAL_EXPLOITATION, TRAFFICKING, WITNESS,
  PEERS, ONLINE, INSTITUTION;

  /** Whether police or the prosecutor must be told, whatever the assessment. */
  public boolean mustBeNotified() {
    return this == SEXUAL || this == SEXUAL_EXPLOITATION || this == TRAFFICKING;
  }
}
