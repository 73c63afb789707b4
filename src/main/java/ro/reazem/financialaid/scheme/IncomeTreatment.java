package ro.reazem.financialaid.scheme;

/** What the dated list of incomes says of a kind: counted, counted with the work incentive, or left out. */
public enum IncomeTreatment {
  COUNTED, EARNED, EXCLUDED
}
