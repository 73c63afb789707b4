package ro.reazem.financialaid.monthlylist;

import ro.reazem.kernel.Lei;

/**
 * What a list of heating pays for one source and supplier.
 *
 * @param source as in {@link Supply}
 * @param toSupplier whether the supplier is paid, rather than the families
 */
record SupplySum(String source, String supplier, boolean toSupplier, int lines, Lei gross) {}
