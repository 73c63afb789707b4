package ro.reazem.financialaid.scheme.heating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Step;

/**
 * The cold season of a request and what the request still reaches of it (sezonul rece): a request up to the day of the rule takes
 * the month along, a later one starts with the next.
 *
 * @param first first month of the season
 * @param start first month with aid; after the last one when the request reaches nothing
 * @param open whether the institution takes requests for the season on that day
 */
record HeatingSeason(YearMonth first, YearMonth last, YearMonth start, boolean open) {

  private static final int MONTHS = 12;

  static HeatingSeason of(LocalDate requestedOn, HeatingRates rates) {
    var rule = rates.season;
    var asked = YearMonth.from(requestedOn);
    var last = YearMonth.of(asked.getMonthValue() <= rule.lastMonth() ? asked.getYear() : asked.getYear() + 1, rule.lastMonth());
    var first = last.minusMonths(Math.floorMod(rule.lastMonth() - rule.firstMonth(), MONTHS));
    var intake = first.minusMonths(Math.floorMod(rule.firstMonth() - rule.intakeMonth(), MONTHS));
    var reached = reached(requestedOn, rates);
    return new HeatingSeason(first, last, reached.isBefore(first) ? first : reached, !asked.isBefore(intake));
  }

  /** The month that the request takes along, whatever the season. */
  static YearMonth reached(LocalDate requestedOn, HeatingRates rates) {
    var asked = YearMonth.from(requestedOn);
    return requestedOn.getDayOfMonth() <= rates.season.day() ? asked : asked.plusMonths(1);
  }

  /** How many months of the season the request reaches. */
  int months() {
    return !open || start.isAfter(last) ? 0 : Math.toIntExact(ChronoUnit.MONTHS.between(start, last)) + 1;
  }

  /** The step that says so. */
  Step step(LocalDate requestedOn, HeatingRates rates) {
    var rule = rates.season;
    var code = !open ? "heating.season.closed" : months() == 0 ? "heating.season.over"
        : start.equals(first) ? "heating.season.whole" : "heating.season.rest";
    var versions = open ? List.of(rule.first(), rule.last(), rule.dayRule()) : List.of(rule.first(), rule.last(), rule.intake());
    return new Step(code, Step.Kind.LINE,
        List.of(Figure.count(requestedOn.getDayOfMonth()), Figure.count(requestedOn.getMonthValue()), Figure.count(requestedOn.getYear()),
            Figure.count(rule.day()), Figure.count(start.getMonthValue()), Figure.count(start.getYear()),
            Figure.count(last.getMonthValue()), Figure.count(last.getYear()), Figure.count(rule.intakeMonth())),
        Figure.count(months()), HeatingLaw.WHOLE, versions);
  }
}
