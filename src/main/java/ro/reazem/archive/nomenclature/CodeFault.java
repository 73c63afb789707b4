package ro.reazem.archive.nomenclature;

import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * What is wrong in one cell of an imported nomenclature.
 *
 * @param line the row as a spreadsheet program numbers it
 * @param code message key
 */
record CodeFault(int line, CodeColumn column, String code, List<String> arguments) {

  static CodeFault of(int line, CodeColumn column, RuleViolated violated) {
    return new CodeFault(line, column, violated.code(), violated.arguments().stream().map(String::valueOf).toList());
  }
}
