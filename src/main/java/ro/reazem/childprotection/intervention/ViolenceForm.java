package ro.reazem.childprotection.intervention;

/** A form of violence against a child (formă de violență). */
enum ViolenceForm {
  PHYSICAL, EMOTIONAL, PSYCHOLOGICAL, SEXUAL, NEGLECT, LABOUR_EXPLOITATION, SEXUAL_EXPLOITATION, TRAFFICKING, DOMESTIC_WITNESS, PEER, ONLINE, INSTITUTIONAL;

  /** Whether police or prosecutor must be told, whatever else is done. */
  boolean isAlwaysTold() {
    return this == SEXUAL || this == SEXUAL_EXPLOITATION || this == TRAFFICKING;
  }
}
