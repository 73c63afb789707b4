package ro.reazem.childprotection.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedText;

/** The cells of one row while they are read (celulele rândului); everything wrong in them is told with its column, each cell once. */
final class Cells {

  private final List<String> cells;
  private final List<Finding> findings = new ArrayList<>();

  /** @param cells by the order of the columns */
  Cells(List<String> cells) {
    this.cells = cells;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  boolean isGood() {
    return findings.stream().noneMatch(Finding::isError);
  }

  String text(TakeoverColumn column) {
    try {
      return TypedText.line(column.in(cells), column.longest());
    } catch (RuleViolated violated) {
      refuse(column, violated);
      return "";
    }
  }

  String requiredText(TakeoverColumn column) {
    var text = required(column, Function.identity());
    return text == null ? "" : text;
  }

  <T> @Nullable T required(TakeoverColumn column, Function<String, T> reading) {
    if (text(column).isEmpty()) {
      refuse(column, new RuleViolated("platform.input.required"));
      return null;
    }
    return optional(column, reading);
  }

  <T> @Nullable T optional(TakeoverColumn column, Function<String, T> reading) {
    var text = text(column);
    try {
      return text.isEmpty() ? null : reading.apply(text);
    } catch (RuleViolated violated) {
      refuse(column, violated);
      return null;
    }
  }

  /** A day that has come. */
  @Nullable LocalDate past(TakeoverColumn column, boolean needed, LocalDate today) {
    Function<String, LocalDate> reading = typed -> {
      var day = TypedDate.parse(typed);
      RuleViolated.require(!day.isAfter(today), "childprotection.takeover.inFuture");
      return day;
    };
    return needed ? required(column, reading) : optional(column, reading);
  }

  void require(TakeoverColumn column, boolean condition, String code, Object... arguments) {
    if (!condition) {
      refuse(column, new RuleViolated(code, arguments));
    }
  }

  private void refuse(TakeoverColumn column, RuleViolated violated) {
    if (findings.stream().noneMatch(one -> one.column() == column)) {
      findings.add(Finding.error(column, violated));
    }
  }
}
