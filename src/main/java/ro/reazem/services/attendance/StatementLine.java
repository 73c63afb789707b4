package ro.reazem.services.attendance;

import java.util.List;
import java.util.UUID;
import ro.reazem.kernel.Lei;
import ro.reazem.services.contribution.ContributionStep;

/**
 * What one child's family owes for a month (rândul situației lunare).
 *
 * @param cost what food cost on the days present
 * @param share the part of it in percent
 * @param adjusted corrections of closed months
 */
record StatementLine(UUID file, UUID unit, String number, String child, int present, int medical, int absent, Lei cost, String share, Lei contribution,
    Lei adjusted, Lei due, List<ContributionStep> steps) {

  /** The sums of a statement. */
  record Sums(int children, int days, Lei cost, Lei due) {

    static Sums of(List<StatementLine> lines) {
      return new Sums(lines.size(), lines.stream().mapToInt(StatementLine::present).sum(), lines.stream().map(StatementLine::cost).reduce(Lei.ZERO, Lei::plus),
          lines.stream().map(StatementLine::due).reduce(Lei.ZERO, Lei::plus));
    }
  }
}
