package ro.reazem.acts.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * Something wrong in a template, with its place.
 *
 * @param code a message key; its first two places are the line and the column
 */
public record Fault(String code, int line, int column, List<Object> more) {

  static Fault at(int line, int column, String code, Object... more) {
    return new Fault(code, line, column, Arrays.asList(more));
  }

  /** As it is told beside the field. */
  public RuleViolated told() {
    var arguments = new ArrayList<Object>(List.of(line, column));
    arguments.addAll(more);
    return new RuleViolated(code, arguments.toArray());
  }
}
