package ro.reazem.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the family of acts in the permission matrix to which the endpoints belong that a controller inherits, such as financialaid.file. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActsOf {

  /** What stands before the dot of an inherited act. */
  String value();
}
