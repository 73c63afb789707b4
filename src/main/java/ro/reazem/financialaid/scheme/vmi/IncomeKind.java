package ro.reazem.financialaid.scheme.vmi;

import ro.reazem.platform.parameters.ParameterValue;

/**
 * A kind of income on the dated list (fel de venit).
 *
 * @param code as incomes name it, such as wage
 * @param place the place on the list, for telling quickly which kinds a household has
 * @param version the entry of the list in force
 */
record IncomeKind(String code, int place, IncomeTreatment treatment, ParameterValue version) {

  static final String PREFIX = "VMI_INCOME.";
}
