package ro.reazem.financialaid.scheme.housing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;

/**
 * A version of the points grid (grila de punctaj) as a decision of the local council has it.
 *
 * @param version the version as steps and frozen lists name it
 */
public record PointsGrid(ParameterValue version, GridKind kind, String name, List<GridRow> rows) {

  /** How the codes of grids begin where steps name their parameters. */
  public static final String PREFIX = "HOUSING_GRID.";

  /** @throws RuleViolated when a row stands twice, or the bounds of a measure do not rise */
  public PointsGrid {
    rows = List.copyOf(rows);
    RuleViolated.require(!rows.isEmpty(), "financialaid.housing.grid.empty");
    var words = new HashSet<String>();
    for (var fact : HousingFact.values()) {
      GridRow before = null;
      for (var row : rows.stream().filter(one -> one.fact() == fact).toList()) {
        RuleViolated.require(fact.isMeasure() || words.add(row.word()), "financialaid.housing.grid.rowTwice", row.word());
        RuleViolated.require(!fact.isMeasure() || before == null || row.from() > before.from(), "financialaid.housing.grid.notRising", row.word());
        before = row;
      }
    }
  }

  public LegalBasis basis() {
    return Objects.requireNonNull(version.basis());
  }

  List<GridRow> of(HousingFact fact) {
    return rows.stream().filter(row -> row.fact() == fact).toList();
  }
}
