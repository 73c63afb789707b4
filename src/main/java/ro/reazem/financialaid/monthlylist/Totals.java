package ro.reazem.financialaid.monthlylist;

import ro.reazem.kernel.Lei;

/** What lines of a list sum up to. */
record Totals(int lines, Lei inclusionAid, Lei childAid, Lei gross, Lei net) {

  static final Totals NOTHING = new Totals(0, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO);

  Totals plus(Totals other) {
    return new Totals(lines + other.lines, inclusionAid.plus(other.inclusionAid), childAid.plus(other.childAid), gross.plus(other.gross),
        net.plus(other.net));
  }
}
