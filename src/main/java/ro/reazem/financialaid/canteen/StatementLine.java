package ro.reazem.financialaid.canteen;

import java.util.UUID;
import ro.reazem.kernel.Lei;

/**
 * What a card ate, owes and paid in a month (rândul situației lunare).
 *
 * @param late portions of months before, which were entered after those were closed
 * @param due what is owed, with what a later change of months before makes of it
 */
record StatementLine(UUID right, UUID request, UUID unit, int card, String holder, String category, int lunches, int suppers, int late, Lei value, Lei due,
    Lei paid) {

  public int meals() {
    return lunches + suppers;
  }

  boolean isEmpty() {
    return lunches == 0 && suppers == 0 && late == 0 && due.isZero() && paid.isZero();
  }

  /** The sums of a statement. */
  record Sums(int cards, int lunches, int suppers, int late, Lei value, Lei due, Lei paid) {

    static Sums of(java.util.List<StatementLine> lines) {
      return new Sums(lines.size(), lines.stream().mapToInt(StatementLine::lunches).sum(), lines.stream().mapToInt(StatementLine::suppers).sum(),
          lines.stream().mapToInt(StatementLine::late).sum(), lines.stream().map(StatementLine::value).reduce(Lei.ZERO, Lei::plus),
          lines.stream().map(StatementLine::due).reduce(Lei.ZERO, Lei::plus), lines.stream().map(StatementLine::paid).reduce(Lei.ZERO, Lei::plus));
    }

    public int meals() {
      return lunches + suppers;
    }
  }
}
