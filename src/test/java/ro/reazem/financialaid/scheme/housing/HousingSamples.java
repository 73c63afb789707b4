package ro.reazem.financialaid.scheme.housing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterSeed;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.parameters.Standing;

/** Families, grids and test values of the parameters for the tests of social housing. */
final class HousingSamples {

  static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  /** Average earnings and the rent of a square metre are test values. */
  static final ParametersInForce LAW = ParameterSeed.of("financialaid").on(DAY).overridden(Map.of("AVG_NET_EARNINGS", "5500", "HOUSING_RENT_PER_M2", "12.34"));
  static final LegalBasis COUNCIL = new LegalBasis("HCL de probă", "anexa 1");

  private HousingSamples() {}

  static PointsGrid grid(GridRow... rows) {
    var version = new ParameterValue(new UUID(0, 1), PointsGrid.PREFIX + "T", "T", DateRange.since(DAY), Standing.INTERNAL, false, COUNCIL, "probă");
    return new PointsGrid(version, GridKind.SOCIAL, "T", List.of(rows));
  }

  static GridRow measure(HousingFact fact, long from, boolean included, int points, int each) {
    return new GridRow(fact, "", from, included, points, each);
  }

  static List<Income> wages(String lei) {
    return List.of(new Income("", "wage", Lei.of(lei), YearMonth.from(DAY)));
  }

  static HousingFacts family(int persons, int children, int dependants, String income) {
    return new HousingFacts(DAY, DAY, persons, children, dependants, false, "OTHER", 3150, persons, false, Set.of(), null, wages(income), Set.of(), Lei.ZERO);
  }

  static HousingFacts excluded(Set<Exclusion> exclusions, Lei debts) {
    return new HousingFacts(DAY, DAY, 1, 0, 0, false, "OTHER", 0, 1, false, Set.of(), null, List.of(), exclusions, debts);
  }
}
