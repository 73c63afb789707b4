package ro.reazem.financialaid.scheme;

/** Who may buy in the social store (categoriile de beneficiari ai magazinului social); the source is the description of the store of 2010, so the institution confirms them. */
public enum StoreCategory {
  /** None of them: only the income decides. */
  NONE, SOCIAL_AID, CANTEEN, JOBLESS, LARGE_FAMILY, CHRONICALLY_ILL, HOMELESS, PENSIONER, DISABLED, SINGLE_PARENT;

  /** Whether it needs papers that prove it. */
  public boolean isProvable() {
    return this != NONE;
  }
}
