package ro.reazem.financialaid.scheme.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Step;

/** The points of a request by a grid (punctaj), one step for each criterion that gives or could give some. */
final class Points {

  private final PointsGrid grid;
  private final List<Step> steps;
  private int total;

  private Points(PointsGrid grid, List<Step> steps) {
    this.grid = grid;
    this.steps = steps;
  }

  /** @param counted net income of twelve months that counts, in bani */
  static int of(HousingFacts facts, long counted, LocalDate day, PointsGrid grid, List<Step> steps) {
    var points = new Points(grid, steps);
    points.choice(HousingFact.TENURE, facts.tenure());
    points.measure(HousingFact.AREA, new Measure(facts.area() * 10L, facts.sharing()));
    points.choice(HousingFact.MARITAL, facts.married() ? "MARRIED" : "UNMARRIED");
    points.measure(HousingFact.CHILDREN, Measure.count(facts.children()));
    points.measure(HousingFact.DEPENDANTS, Measure.count(facts.dependants()));
    points.choice(HousingFact.ILLNESS, facts.illness() ? "YES" : null);
    HousingFact.GROUP.choices().stream().filter(facts.groups()::contains).forEach(group -> points.choice(HousingFact.GROUP, group));
    points.choice(HousingFact.DISABILITY, facts.disability());
    points.measure(HousingFact.INCOME, new Measure(Math.multiplyExact(counted, 10), 12L * facts.persons()));
    points.measure(HousingFact.FAMILY, Measure.count(facts.persons()));
    points.measure(HousingFact.REQUEST_AGE, Measure.years(facts.registeredOn(), day));
    steps.add(new Step("points.total", Step.Kind.TOTAL, List.of(), Figure.count(points.total), grid.basis(), List.of()));
    return points.total;
  }

  private void choice(HousingFact fact, @Nullable String choice) {
    grid.of(fact).stream().filter(row -> row.choice().equals(choice)).findFirst()
        .ifPresent(row -> add(fact, row.choice().toLowerCase(Locale.ROOT), List.of(Figure.count(row.points())), row.points()));
  }

  /** The highest row that is reached; a measure that reaches none gives nothing, which is said. */
  private void measure(HousingFact fact, Measure measure) {
    var rows = grid.of(fact);
    if (rows.isEmpty()) {
      return;
    }
    var shown = Figure.factor(measure.thousandths());
    var reached = rows.reversed().stream().filter(row -> row.isReachedBy(measure)).findFirst().orElse(null);
    if (reached == null) {
      add(fact, "none", List.of(shown), 0);
    } else {
      var from = Figure.factor(reached.from());
      long whole = measure.wholeAbove(reached.from());
      boolean more = reached.each() > 0 && whole > 0;
      add(fact, (reached.included() ? "from" : "above") + (more ? ".more" : ""), more
          ? List.of(shown, from, Figure.count(reached.points()), Figure.count(whole), Figure.count(reached.each())) : List.of(shown, from),
          reached.worth(measure));
    }
  }

  private void add(HousingFact fact, String how, List<Figure> numbers, int points) {
    total = Math.addExact(total, points);
    steps.add(new Step("points." + fact.name().toLowerCase(Locale.ROOT).replace("_", "") + "." + how, Step.Kind.COMPONENT, numbers, Figure.count(points),
        grid.basis(), List.of(grid.version())));
  }
}
