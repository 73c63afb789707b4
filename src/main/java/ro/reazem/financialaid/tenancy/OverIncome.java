package ro.reazem.financialaid.tenancy;

/** What the institution does when at a prolongation the income reached the bound of art. 42 (Legea 114/1996); it is not established. */
enum OverIncome {
  PROLONGED, NOT_PROLONGED;

  /** The parameter that says which. */
  static final String RULE = "HOUSING_RENEWAL_OVER_INCOME";
}
