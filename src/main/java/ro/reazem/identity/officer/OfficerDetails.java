package ro.reazem.identity.officer;

import java.util.Locale;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.kernel.RuleViolated;

/**
 * What the institution records about an officer.
 *
 * @param name as printed on papers
 * @param jobTitle the post held (funcția)
 * @param unit where the officer works
 * @param signInName in small letters
 * @param email may be empty
 */
public record OfficerDetails(String name, String jobTitle, UnitId unit, String signInName, String email)
    implements ValueObject {

  public OfficerDetails {
    signInName = tidySignInName(signInName);
    RuleViolated.require(signInName.matches("[a-z0-9][a-z0-9._-]{1,49}"), "identity.officer.signInName.form");
    RuleViolated.require(email.isEmpty() || email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "identity.officer.email.form");
  }

  /** Names are compared without regard to capital letters. */
  public static String tidySignInName(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }
}
