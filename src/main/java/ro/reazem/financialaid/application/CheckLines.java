package ro.reazem.financialaid.application;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ro.reazem.platform.web.CheckLine;

/** The sources that were asked and those still to be asked, as a list for screens: the unclear first, the open last. */
public final class CheckLines {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final List<CheckLine.State> ORDER = List.of(CheckLine.State.WARN, CheckLine.State.OK, CheckLine.State.TODO);

  private CheckLines() {}

  public static List<CheckLine> of(AidApplication request, Choices choices) {
    return Arrays.stream(FactCheck.Kind.values())
        .map(kind -> request.checks().stream().filter(check -> check.kind() == kind).findFirst().map(check -> line(check, choices))
            .orElseGet(() -> new CheckLine(CheckLine.State.TODO, choices.label("check", kind), "", "")))
        .sorted(Comparator.comparingInt(line -> ORDER.indexOf(line.state()))).toList();
  }

  private static CheckLine line(FactCheck check, Choices choices) {
    var state = switch (check.result()) {
      case OK -> CheckLine.State.OK;
      case UNCLEAR -> CheckLine.State.WARN;
      case TODO -> CheckLine.State.TODO;
    };
    var small = check.note().isEmpty() ? check.reference() : check.reference().isEmpty() ? check.note() : check.reference() + ". " + check.note();
    return new CheckLine(state, choices.label("check", check.kind()), small, check.checkedOn() == null ? "" : DAY.format(check.checkedOn()));
  }
}
