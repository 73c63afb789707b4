package ro.reazem.directory.access;

import ro.reazem.kernel.CaseRef;

/**
 * The page of a case was opened by an officer of its domain who has no working relation with it (dosar cu acces restricționat): it
 * answers with the number, initials and the way to ask for access, and with nothing else.
 */
public class RestrictedCase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient CaseRef ref;
  private final String number;
  private final String initials;

  /** @param initials of whom it is about, empty when it is not about a person */
  public RestrictedCase(CaseRef ref, String number, String initials) {
    super("Restricted case", null, false, false);
    this.ref = ref;
    this.number = number;
    this.initials = initials;
  }

  CaseRef ref() {
    return ref;
  }

  String number() {
    return number;
  }

  String initials() {
    return initials;
  }

  /** The first letter of each word of a name, each with a point. */
  public static String initials(String name) {
    var letters = new StringBuilder();
    for (var word : name.strip().split("[\\s-]+")) {
      if (!word.isEmpty()) {
        letters.append(letters.isEmpty() ? "" : " ").appendCodePoint(word.codePointAt(0)).append('.');
      }
    }
    return letters.toString();
  }
}
