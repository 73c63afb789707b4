package ro.reazem.childprotection.measure;

import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * A rule that a measure would break (motiv de refuz), with what it says of this child.
 *
 * @param message the key of what is said; that of the rule, or of a rule on carers that it stands for
 * @param arguments what fills the places of its message
 */
public record Refusal(MeasureRule rule, String message, List<Object> arguments) {

  public static Refusal of(MeasureRule rule, Object... arguments) {
    return new Refusal(rule, rule.message(), new RuleViolated(rule.message(), arguments).arguments());
  }

  /** What the law on foster carers says against it (OG nr. 27/2024). */
  static Refusal ofCarer(ro.reazem.childprotection.attestation.Refusal refused) {
    return new Refusal(MeasureRule.CARER_MAY_NOT, refused.code(), refused.arguments());
  }

  /** What the rules of case management say against it (Ordinul nr. 288/2006). */
  static Refusal ofCaseManagement(RuleViolated refused) {
    return new Refusal(MeasureRule.MANAGER_NOT_APART, refused.code(), refused.arguments());
  }

  /** The same as an exception, for use cases that refuse for one reason. */
  public RuleViolated violated() {
    return new RuleViolated(message, arguments.toArray());
  }
}
