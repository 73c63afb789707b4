package ro.reazem.financialaid.scheme.housing;

import java.util.List;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;

/**
 * Whether a family may have a social dwelling, and its points.
 *
 * @param reasons why not; empty when it may
 * @param perPerson mean net income a person and month, up to the ban
 * @param points zero when it may not
 */
public record HousingOutcome(List<Reason> reasons, Lei perPerson, int points, List<Step> steps) {

  /** Why a family may have none, each with its article. */
  public record Reason(Code code, LegalBasis basis) {}

  /** What a reason is called on screens and papers. */
  public enum Code {
    INCOME, OWNS, SOLD, BUILT_WITH_HELP, OTHER_TENANCY, DEBTS, PAPERS, NOT_UPDATED
  }

  public HousingOutcome {
    reasons = List.copyOf(reasons);
    steps = List.copyOf(steps);
  }

  /** What stays when the file is destroyed. */
  public HousingOutcome erased() {
    return new HousingOutcome(reasons, Lei.ZERO, points, List.of());
  }

  public boolean isEligible() {
    return reasons.isEmpty();
  }
}
