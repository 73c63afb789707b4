package ro.reazem.financialaid.scheme.heating;

import java.util.List;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.RoundingRule;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;

/**
 * The reference value of a month that the percentage is taken of (valoare de referință): a sum of the law, or for district heat the
 * average consumption of the dwelling at the local price.
 */
record ReferenceValue(long bani, List<ParameterValue> versions) {

  private static final int LARGEST_DWELLING = 4;
  private static final int THOUSANDTHS = 1000;

  static ReferenceValue of(HeatingRequest.Heating heating, HeatingSeason season, HeatingRates rates, List<Step> steps) {
    if (heating.source() != EnergySource.THERMAL) {
      var level = rates.limit(heating.source().reference());
      return new ReferenceValue(level.bani(), List.of(level.version()));
    }
    if (heating.reference() != null) {
      return told(steps, "heating.reference.told", List.of(), heating.reference().bani(), List.of());
    }
    var level = rates.known(EnergySource.THERMAL.reference());
    return level.map(known -> told(steps, "heating.reference.level", List.of(), known.bani(), List.of(known.version())))
        .orElseGet(() -> byConsumption(heating.rooms(), season, rates, steps));
  }

  private static ReferenceValue byConsumption(int rooms, HeatingSeason season, HeatingRates rates, List<Step> steps) {
    RuleViolated.require(!rates.month.isBefore(season.first()) && !rates.month.isAfter(season.last()),
        "financialaid.heating.monthOutsideSeason");
    int size = Math.clamp(rooms, 1, LARGEST_DWELLING);
    var consumption = rates.law.value("HEAT_GCAL_" + size + "_" + rates.month.getMonthValue());
    var price = rates.limit("HEAT_THERMAL_PRICE");
    var rounding = RoundingRule.of(rates.law, "HEAT_ROUND_THERMAL");
    long gcal = rates.law.number(consumption.code()).movePointRight(3).longValueExact();
    long product = Math.multiplyExact(gcal, price.bani());
    long bani = rounding.mode().divide(product, THOUSANDTHS);
    return told(steps, "heating.reference.table", List.of(Figure.factor(gcal), Figure.lei(price.bani()), Figure.count(size)), bani,
        rounding.beside(List.of(consumption, price.version()), bani * THOUSANDTHS != product));
  }

  private static ReferenceValue told(List<Step> steps, String code, List<Figure> numbers, long bani, List<ParameterValue> versions) {
    steps.add(new Step(code, Step.Kind.LINE, numbers, Figure.lei(bani), HeatingLaw.CONSUMPTION, versions));
    return new ReferenceValue(bani, versions);
  }
}
