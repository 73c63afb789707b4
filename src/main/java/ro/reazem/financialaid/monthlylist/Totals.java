package ro.reazem.financialaid.monthlylist;

import java.util.List;
import ro.reazem.kernel.Lei;

/** What lines of a list sum up to. */
record Totals(int lines, Lei inclusionAid, Lei childAid, Lei gross, Lei net) {

  static final Totals NOTHING = new Totals(0, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO);

  static Totals of(List<ListLine> lines) {
    return lines.stream().map(line -> new Totals(1, line.inclusionAid(), line.childAid(), line.gross(), line.net())).reduce(NOTHING, Totals::plus);
  }

  Totals plus(Totals other) {
    return new Totals(lines + other.lines, inclusionAid.plus(other.inclusionAid), childAid.plus(other.childAid), gross.plus(other.gross),
        net.plus(other.net));
  }
}
