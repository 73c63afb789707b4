package ro.reazem.childprotection.intervention;

/**
 * One field of a form about an intervention (câmp al formularului).
 *
 * @param options family of the choices, empty for text
 */
record FormField(String name, Type type, boolean asked, String options) {

  /** What is typed into it. */
  enum Type {
    LINE, WORDS, DATE, TIME, CHOICE, PICKS, OFFICER, PERSON
  }

  static FormField line(String name) {
    return new FormField(name, Type.LINE, true, "");
  }

  static FormField words(String name) {
    return new FormField(name, Type.WORDS, true, "");
  }

  static FormField choice(String name, String options) {
    return new FormField(name, Type.CHOICE, true, options);
  }

  FormField mayBeEmpty() {
    return new FormField(name, type, false, options);
  }
}
