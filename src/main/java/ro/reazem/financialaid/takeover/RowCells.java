package ro.reazem.financialaid.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.TypedText;

/** The cells of one row while they are read; everything wrong in them is told with its column. */
final class RowCells {

  private final int line;
  private final List<String> cells;
  private final List<RowFault> faults = new ArrayList<>();

  RowCells(int line, List<String> cells) {
    this.line = line;
    this.cells = cells;
  }

  int line() {
    return line;
  }

  List<RowFault> faults() {
    return faults;
  }

  /** What a cell says, empty when nothing or too much stands in it. */
  String text(TakeoverColumn column) {
    try {
      return TypedText.line(cells.get(column.ordinal()), column.longest());
    } catch (RuleViolated violated) {
      fault(column, violated);
      return "";
    }
  }

  String requiredText(TakeoverColumn column) {
    var text = required(column, Function.identity());
    return text == null ? "" : text;
  }

  <T> @Nullable T required(TakeoverColumn column, Function<String, T> reading) {
    if (text(column).isEmpty()) {
      refuse(column, "platform.input.required");
      return null;
    }
    return optional(column, reading);
  }

  <T> @Nullable T optional(TakeoverColumn column, Function<String, T> reading) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (RuleViolated violated) {
      fault(column, violated);
      return null;
    }
  }

  void require(TakeoverColumn column, boolean condition, String code, Object... arguments) {
    if (!condition) {
      refuse(column, code, arguments);
    }
  }

  void refuse(TakeoverColumn column, String code, Object... arguments) {
    fault(column, new RuleViolated(code, arguments));
  }

  private void fault(TakeoverColumn column, RuleViolated violated) {
    // a cell is told once, by the first thing that is wrong in it
    if (faults.stream().noneMatch(fault -> fault.column() == column)) {
      faults.add(RowFault.of(line, column, violated));
    }
  }
}
