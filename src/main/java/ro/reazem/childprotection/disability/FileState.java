package ro.reazem.childprotection.disability;

import java.util.Map;
import java.util.Set;
import ro.reazem.kernel.RuleViolated;

/**
 * Where the file of a child with a disability stands (starea dosarului): requested, given back as incomplete, in evaluation, reported, before the commission,
 * decided, certified; or ended: not classed in a degree, come of age, moved to another county, given up, died.
 */
enum FileState {
  REQUESTED, INCOMPLETE, IN_EVALUATION, REPORTED, AT_COMMISSION, DECIDED, CERTIFIED, NOT_CLASSED, OF_AGE, TRANSFERRED, GIVEN_UP, DIED;

  private static final Set<FileState> ENDED = Set.of(NOT_CLASSED, OF_AGE, TRANSFERRED, GIVEN_UP, DIED);
  private static final Map<FileState, Set<FileState>> NEXT = Map.of(
      REQUESTED, Set.of(INCOMPLETE, IN_EVALUATION, CERTIFIED, GIVEN_UP),
      INCOMPLETE, Set.of(IN_EVALUATION, CERTIFIED, GIVEN_UP),
      IN_EVALUATION, Set.of(REPORTED, INCOMPLETE, CERTIFIED, GIVEN_UP),
      REPORTED, Set.of(REPORTED, AT_COMMISSION, CERTIFIED, GIVEN_UP),
      AT_COMMISSION, Set.of(REPORTED, DECIDED, NOT_CLASSED),
      DECIDED, Set.of(CERTIFIED, AT_COMMISSION),
      CERTIFIED, Set.of(REQUESTED, IN_EVALUATION, DECIDED, AT_COMMISSION),
      NOT_CLASSED, Set.of(AT_COMMISSION));

  /** @throws RuleViolated when the file cannot go there from here */
  FileState to(FileState next) {
    RuleViolated.require(mayBecome(next), "childprotection.disability.notNow");
    return next;
  }

  boolean mayBecome(FileState next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next) || isOpen() && (next == OF_AGE || next == TRANSFERRED || next == DIED);
  }

  public boolean isOpen() {
    return !ENDED.contains(this);
  }

  /** Whether a request waits for its answer. */
  public boolean isInWork() {
    return isOpen() && this != CERTIFIED;
  }

  /** Whether papers and parts of the evaluation are still gathered. */
  public boolean isGathering() {
    return this == REQUESTED || this == INCOMPLETE || this == IN_EVALUATION;
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case REQUESTED, IN_EVALUATION, REPORTED -> "info";
      case AT_COMMISSION, DECIDED -> "plum";
      case INCOMPLETE -> "warn";
      case CERTIFIED -> "ok";
      case NOT_CLASSED -> "crit";
      default -> "";
    };
  }
}
