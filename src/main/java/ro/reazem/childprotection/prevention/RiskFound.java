package ro.reazem.childprotection.prevention;

import ro.reazem.kernel.RuleViolated;

/**
 * What was seen of one dimension (riscul constatat).
 *
 * @param words what was seen; asked for wherever there is a risk
 */
record RiskFound(RiskDimension dimension, Level level, String words) {

  public RiskFound {
    RuleViolated.require(level == Level.NONE || level == Level.NOT_SEEN || words.strip().length() >= 3, "childprotection.prevention.riskUnexplained");
  }

  /** How much of a risk it is. */
  public enum Level {
    NOT_SEEN, NONE, SOME, HIGH
  }
}
