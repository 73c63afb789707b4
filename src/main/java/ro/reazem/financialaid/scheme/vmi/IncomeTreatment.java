package ro.reazem.financialaid.scheme.vmi;

/** What the dated list of incomes says of a kind: counted, counted with the work incentive, or left out. */
enum IncomeTreatment {
  COUNTED, EARNED, EXCLUDED
}
