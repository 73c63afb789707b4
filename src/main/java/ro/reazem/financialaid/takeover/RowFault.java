package ro.reazem.financialaid.takeover;

import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * What is wrong in one cell.
 *
 * @param line the row as a spreadsheet program numbers it
 * @param code message key
 */
record RowFault(int line, TakeoverColumn column, String code, List<String> arguments) {

  static RowFault of(int line, TakeoverColumn column, RuleViolated violated) {
    return new RowFault(line, column, violated.code(), violated.arguments().stream().map(String::valueOf).toList());
  }
}
