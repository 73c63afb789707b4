package ro.reazem.childprotection.childcase;

import java.util.Optional;
import ro.reazem.kernel.RuleViolated;

/** Something of a case that must have ended before the case is closed, such as a measure; every feature that keeps such a thing contributes one. */
public interface ClosingGuard {

  /** What forbids it, with its article; empty when nothing does. */
  Optional<RuleViolated> forbids(ChildCase closing, CaseOutcome outcome);
}
