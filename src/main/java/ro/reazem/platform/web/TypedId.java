package ro.reazem.platform.web;

import java.util.UUID;
import ro.reazem.kernel.RuleViolated;

/** An identifier as a form sends it back, in its full length. */
public final class TypedId {

  /** How one is written. */
  public static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private TypedId() {}

  /** @throws RuleViolated when it is none, as no form of ours sends it */
  public static UUID parse(String typed) {
    RuleViolated.require(typed.matches(FORM), "platform.input.choice");
    return UUID.fromString(typed);
  }
}
