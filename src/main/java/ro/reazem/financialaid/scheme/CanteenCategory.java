package ro.reazem.financialaid.scheme;

/** Who may eat at the social canteen (categoriile de beneficiari, Legea 208/1997 art. 2 alin. (1) lit. a)–g)). */
public enum CanteenCategory {
  A, B, C, D, E, F, G;

  /** Whether somebody of the category eats free of charge up to the level for a single person. */
  public boolean freeUpToTheLevel() {
    return this == A || this == B || this == C;
  }

  /** Whether the right is one for somebody temporarily without income, with a limit of days a year (art. 2 alin. (2)). */
  public boolean temporary() {
    return this == G;
  }
}
