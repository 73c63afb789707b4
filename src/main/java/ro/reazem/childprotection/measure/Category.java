package ro.reazem.childprotection.measure;

/** For whom the law opens special protection (categoriile de copii de la art. 60), by the letters of the article. */
public enum Category {
  /** Parents dead, unknown, without parental rights, and no guardianship could be set. */
  A,
  /** Cannot be left with the parents, for reasons that are not theirs. */
  B,
  /** Abused, neglected, exploited or subject to any violence. */
  C,
  /** Found, or abandoned in a health unit. */
  D,
  /** Committed a deed of the criminal law and does not answer for it. */
  E;

  /** Whether the Commission may decide when everybody consents; of the others the court decides alone (art. 65). */
  public boolean isForCommission() {
    return this == B || this == E;
  }

  /** As the article writes it. */
  public String letter() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
