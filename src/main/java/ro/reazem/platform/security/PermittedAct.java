package ro.reazem.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** Which act an endpoint performs: the one it names, or, where it is inherited and names only the end of one, that of the family of its controller. */
public final class PermittedAct {

  private PermittedAct() {}

  /** Null when it names none, and nobody is let in. */
  public static @Nullable String of(HandlerMethod endpoint) {
    var permitted = endpoint.getMethodAnnotation(Permitted.class);
    return permitted == null ? null : permitted.value().startsWith(".") ? of(endpoint.getBeanType(), permitted.value()) : permitted.value();
  }

  /** The act of a family that ends so, such as .read. */
  public static @Nullable String of(Class<?> controller, String end) {
    var family = controller.getAnnotation(ActsOf.class);
    return family == null ? null : family.value() + end;
  }
}
