package ro.reazem.childprotection.certification;

/** The degree of disability that the commission finds (gradul de handicap): light (ușor), medium (mediu), marked (accentuat), severe (grav). */
public enum Degree {
  LIGHT, MEDIUM, MARKED, SEVERE;

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case SEVERE -> "crit";
      case MARKED -> "warn";
      case MEDIUM -> "info";
      case LIGHT -> "";
    };
  }
}
