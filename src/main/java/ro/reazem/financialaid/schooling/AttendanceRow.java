package ro.reazem.financialaid.schooling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.TypedMonth;
import ro.reazem.platform.web.TypedNumber;
import ro.reazem.platform.web.TypedText;

/**
 * One row of the file, as typed.
 *
 * @param line the row as a spreadsheet program numbers it
 */
record AttendanceRow(int line, List<String> cells) {

  private static final int MOST = 999;

  /** What a row says of a child. */
  record Read(String cnp, YearMonth first, YearMonth last, int absences, String exemption) {}

  /** One thing wrong in a cell. */
  record Fault(int line, AttendanceColumn column, String code, List<String> arguments) {

    static Fault of(int line, AttendanceColumn column, RuleViolated violated) {
      return new Fault(line, column, violated.code(), violated.arguments().stream().map(String::valueOf).toList());
    }
  }

  String cell(AttendanceColumn column) {
    return cells.get(column.ordinal());
  }

  /** What it says; null when something is wrong, which is told cell by cell. */
  @Nullable Read read(LocalDate today, List<Fault> faults) {
    var found = new ArrayList<Fault>();
    var cnp = reading(AttendanceColumn.CNP, found, text -> Cnp.parse(text).digits());
    var first = reading(AttendanceColumn.FIRST, found, TypedMonth::parse);
    var last = reading(AttendanceColumn.LAST, found, TypedMonth::parse);
    var absences = reading(AttendanceColumn.ABSENCES, found, text -> TypedNumber.whole(text, 0, MOST));
    var exemption = reading(AttendanceColumn.EXEMPTION, found, Function.identity());
    if (first != null && last != null) {
      check(AttendanceColumn.LAST, found, !last.isBefore(first), "financialaid.school.endsBeforeStart");
      check(AttendanceColumn.LAST, found, !last.isAfter(YearMonth.from(today)), "financialaid.school.ahead");
    }
    faults.addAll(found);
    return !found.isEmpty() || cnp == null || first == null || last == null || absences == null || exemption == null ? null
        : new Read(cnp, first, last, absences, exemption);
  }

  private void check(AttendanceColumn column, List<Fault> found, boolean condition, String code) {
    if (!condition) {
      found.add(new Fault(line, column, code, List.of()));
    }
  }

  private <T> @Nullable T reading(AttendanceColumn column, List<Fault> found, Function<String, T> reading) {
    try {
      var text = TypedText.line(cell(column), column.longest());
      RuleViolated.require(!text.isEmpty() || column == AttendanceColumn.EXEMPTION, "platform.input.required");
      return reading.apply(text);
    } catch (RuleViolated violated) {
      found.add(Fault.of(line, column, violated));
      return null;
    }
  }
}
