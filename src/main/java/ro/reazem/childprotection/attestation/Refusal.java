package ro.reazem.childprotection.attestation;

import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * Why the law does not let a child come to a carer (motiv de refuz).
 *
 * @param code the message that says it, with the article
 */
public record Refusal(String code, List<Object> arguments) {

  static final String PREFIX = "childprotection.attestation.";

  static Refusal of(String reason, Object... arguments) {
    return new Refusal(PREFIX + reason, new RuleViolated(reason, arguments).arguments());
  }

  public RuleViolated violated() {
    return new RuleViolated(code, arguments.toArray());
  }
}
