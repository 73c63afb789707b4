package ro.reazem.people.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;

/** Identifiers as they come back in hidden fields and choices. */
public final class Typed {

  private Typed() {}

  /** The one-time key of a form, made anew when the form came without a usable one. */
  public static UUID key(@Nullable String typed) {
    try {
      return UUID.fromString(typed == null ? "" : typed);
    } catch (IllegalArgumentException unusable) {
      return UUID.randomUUID();
    }
  }

  /** @throws RuleViolated when the text points to nobody */
  public static PersonId person(String typed) {
    try {
      return new PersonId(UUID.fromString(typed));
    } catch (IllegalArgumentException unknown) {
      throw new RuleViolated("platform.input.choice");
    }
  }
}
