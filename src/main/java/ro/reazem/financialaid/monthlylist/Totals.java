package ro.reazem.financialaid.monthlylist;

import ro.reazem.kernel.Lei;

/** What the lines of a list sum up to. */
record Totals(int lines, Lei inclusionAid, Lei childAid, Lei gross, Lei net) {

  static final Totals NOTHING = new Totals(0, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO);
}
