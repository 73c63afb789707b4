package ro.reazem.financialaid.tenancy;

/** What the institution does when during the contract the income of the family grew to the bound of art. 42 (Legea 114/1996); it is not established. */
enum GrownIncome {
  /** The contract runs on to its term, with the rent that its income gives. */
  CONTRACT_STAYS,
  /** The contract may be ended. */
  CONTRACT_MAY_END;

  /** The parameter that says which. */
  static final String RULE = "HOUSING_INCOME_GROWN";
}
