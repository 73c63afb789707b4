package ro.reazem.people.imports;

import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * What is wrong in one cell.
 *
 * @param line the row as a spreadsheet program numbers it
 * @param code message key
 */
record RowFault(int line, ImportColumn column, String code, List<String> arguments) {

  static RowFault of(int line, ImportColumn column, RuleViolated violated) {
    return new RowFault(line, column, violated.code(), violated.arguments().stream().map(String::valueOf).toList());
  }

  static RowFault of(int line, ImportColumn column, String code, Object... arguments) {
    return of(line, column, new RuleViolated(code, arguments));
  }
}
