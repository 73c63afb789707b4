package ro.reazem.financialaid.indexation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.calculation.CalculatedFacts;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.kernel.RuleViolated;

/**
 * A right calculated anew with the figures of a month, from the facts that its amount in force rests on.
 *
 * @param reason why no decision follows in bulk; empty where one does, or where none is needed
 * @param step by how much the amount changes, in steps of the screen
 * @param assessment the calculation with all its steps; null where there is none
 */
record Anew(Outcome outcome, String reason, int step, boolean outlier, @Nullable Assessment assessment) {

  /** Upper ends of the steps in which changes are counted, in hundredths of the former amount; between the fifth and the sixth nothing changes. */
  private static final int[] STEPS = {-50, -20, -10, -5, 0};
  /** The step of those that stay as they are. */
  static final int UNCHANGED = STEPS.length;
  static final int LAST_STEP = 2 * STEPS.length;

  /**
   * A right in force as it stands.
   *
   * @param version by which a later change of the right shows
   * @param news whether facts of its family changed and wait for a person
   * @param proposed whether a proposal about it waits for its signature
   * @param since first day of the amount in force
   * @param facts what that amount was calculated from; null where nothing was calculated here
   */
  record Right(UUID id, UUID application, UUID unit, long version, boolean news, boolean proposed, LocalDate since, long gross, long inclusionAid,
      long childAid, long net, @Nullable String facts) {}

  /** Why a right is left to a person; the name is the end of a message key. */
  enum Reason {
    TOLD, NEWS, PROPOSED, LATER, ENDS, INCOMPLETE, CHANGED, ENDED, DIFFERENT, FIGURES, BY_HAND
  }

  /** @param outlier from which change on, in hundredths of the former amount, somebody should look */
  static Anew of(Right right, VmiRates rates, int outlier) {
    var month = rates.month();
    if (!right.since().isBefore(month.atDay(1))) {
      return unknown(Reason.LATER);
    }
    if (right.facts() == null) {
      return unknown(Reason.TOLD);
    }
    if (right.proposed()) {
      return unknown(Reason.PROPOSED);
    }
    if (right.news()) {
      return unknown(Reason.NEWS);
    }
    try {
      return of(right, right.facts(), month, rates, outlier);
    } catch (RuleViolated incomplete) {
      return unknown(Reason.INCOMPLETE);
    }
  }

  private static Anew of(Right right, String facts, YearMonth month, VmiRates rates, int outlier) {
    var assessment = MinimumInclusionIncome.assess(CalculatedFacts.in(facts, month), rates);
    if (!(assessment instanceof Granted granted)) {
      return new Anew(Outcome.ENDS, Reason.ENDS.name(), 0, true, assessment);
    }
    var now = granted.amounts();
    long difference = now.gross().bani() - right.gross();
    int step = step(difference, right.gross());
    var outcome = difference > 0 ? Outcome.UP : difference < 0 ? Outcome.DOWN : same(right, now) ? Outcome.SAME : Outcome.PARTS;
    return new Anew(outcome, "", step, Math.abs(difference) * 100 > outlier * right.gross(), assessment);
  }

  /** Any part that differs needs a decision, even when the whole stays as it is. */
  private static boolean same(Right right, Amounts now) {
    return now.inclusionAid().bani() == right.inclusionAid() && now.childAid().bani() == right.childAid() && now.net().bani() == right.net();
  }

  static int step(long difference, long before) {
    if (difference == 0) {
      return UNCHANGED;
    }
    long size = Math.abs(difference) * 100;
    int far = 0;
    while (far < STEPS.length - 1 && size > -STEPS[STEPS.length - 2 - far] * before) {
      far++;
    }
    return difference < 0 ? UNCHANGED - 1 - far : UNCHANGED + 1 + far;
  }

  private static Anew unknown(Reason reason) {
    return new Anew(Outcome.UNKNOWN, reason.name(), UNCHANGED, false, null);
  }

  /** Whether a decision can be made on it in bulk. */
  boolean decided() {
    return Outcome.DECIDED.contains(outcome);
  }

  /** What it is worth now, in bani; what it was worth where it cannot be calculated. */
  long gross(Right right) {
    return assessment == null ? right.gross() : outcome == Outcome.ENDS ? 0 : assessment.amounts().gross().bani();
  }

  long net(Right right) {
    return assessment == null ? right.net() : outcome == Outcome.ENDS ? 0 : assessment.amounts().net().bani();
  }
}
