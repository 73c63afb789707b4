package ro.reazem.childprotection.takeover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.measure.Refusal;
import ro.reazem.kernel.RuleViolated;

/**
 * What was found in a row (constatare).
 *
 * @param column null for what is not of one cell
 * @param code message key
 */
record Finding(Severity severity, @Nullable TakeoverColumn column, String code, List<String> arguments) {

  /** Whether the row cannot be taken (eroare), or only breaks a rule that old decisions may break (avertisment). */
  enum Severity {
    ERROR, WARNING
  }

  static Finding error(@Nullable TakeoverColumn column, RuleViolated violated) {
    return new Finding(Severity.ERROR, column, violated.code(), texts(violated.arguments()));
  }

  static Finding error(TakeoverColumn column, String code, Object... arguments) {
    return error(column, new RuleViolated(code, arguments));
  }

  static Finding warning(@Nullable TakeoverColumn column, String code, List<?> arguments) {
    return new Finding(Severity.WARNING, column, code, texts(arguments));
  }

  static Finding warning(Refusal refused) {
    return warning(null, refused.message(), refused.arguments());
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  private static List<String> texts(List<?> arguments) {
    return arguments.stream().map(String::valueOf).toList();
  }
}
