package ro.reazem.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the act that a web endpoint performs, as it stands in the permission matrix, such as
 * financialaid.application.propose. An endpoint without it is refused to everybody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permitted {

  /** An action of the matrix, the end of one with its dot where controllers inherit the endpoint ({@link ActsOf}), or one of the two below. */
  String value();

  /** Open to everybody, signed in or not, such as the sign-in page itself. */
  String ANYBODY = "anybody";

  /** Open to every officer who is signed in, such as the preferences of their own. */
  String SIGNED_IN = "signed-in";
}
