package ro.reazem.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the domain forbids what was asked. The code is a message key, the arguments fill its places, so that the
 * reason is told in the language of whoever asked.
 */
public final class RuleViolated extends RuntimeException {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final String code;
  private final List<Object> arguments;

  /**
   * @param code a key of the message bundles, starting with the module's id
   * @param arguments what the message's places are filled with, in order; days are written as usual, such as 23.11.2026
   */
  public RuleViolated(String code, Object... arguments) {
    super(code, null, false, false);
    this.code = code;
    this.arguments = Stream.of(arguments).map(argument -> argument instanceof LocalDate day ? DAY.format(day) : argument).toList();
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }

  /** @throws RuleViolated with the given code when the condition does not hold */
  public static void require(boolean condition, String code, Object... arguments) {
    if (!condition) {
      throw new RuleViolated(code, arguments);
    }
  }
}
