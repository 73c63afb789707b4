package ro.reazem.childprotection.measure;

import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * A rule that a measure would break (motiv de refuz), with what it says of this child.
 *
 * @param arguments what fills the places of its message
 */
public record Refusal(MeasureRule rule, List<Object> arguments) {

  public static Refusal of(MeasureRule rule, Object... arguments) {
    return new Refusal(rule, new RuleViolated(rule.message(), arguments).arguments());
  }

  /** The same as an exception, for use cases that refuse for one reason. */
  public RuleViolated violated() {
    return new RuleViolated(rule.message(), arguments.toArray());
  }
}
