package ro.reazem.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The fields of a form that was sent, so that nothing typed is lost when it could not be taken in. */
final class TypedFields {

  private TypedFields() {}

  static List<Problem.Typed> of(HttpServletRequest request) {
    try {
      return request.getMethod().equals("GET") ? List.of() : request.getParameterMap().entrySet().stream()
          .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Problem.Typed(field.getKey(), value))).toList();
    } catch (IllegalStateException unreadable) {
      return List.of();
    }
  }
}
