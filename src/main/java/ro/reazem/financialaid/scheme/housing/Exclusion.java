package ro.reazem.financialaid.scheme.housing;

/** Who may have no social dwelling (Legea 114/1996, art. 48), with the letter of the article. */
public enum Exclusion {
  /** Owns a dwelling. */
  OWNS("lit. a)"),
  /** Sold a dwelling after 1 January 1990. */
  SOLD("lit. b)"),
  /** Had the help of the state in credits and work for building a dwelling. */
  BUILT_WITH_HELP("lit. c)"),
  /** Holds, as a tenant, another dwelling of the state. */
  OTHER_TENANCY("lit. d)");

  private final String letter;

  Exclusion(String letter) {
    this.letter = letter;
  }

  String article() {
    return "art. 48 " + letter;
  }
}
