package ro.reazem.financialaid.scheme.heating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.parameters.ParameterValue;

/** The sums: aid of the month, the season at once for solid fuel, the supplement. */
final class HeatingAmounts {

  private static final int HUNDREDTHS = 10_000;

  private HeatingAmounts() {}

  /** Aid of the calculated month: the percentage of the reference value, for district heat at most what was invoiced. */
  static long aid(HeatingRates.Bracket bracket, HeatingRequest.Heating heating, HeatingSeason season, HeatingRates rates, List<Step> steps) {
    var reference = ReferenceValue.of(heating, season, rates, steps);
    long product = Math.multiplyExact(reference.bani(), bracket.percent());
    long aid = rates.aidRounding.mode().divide(product, HUNDREDTHS);
    steps.add(new Step("heating.aid." + heating.source().step(), Step.Kind.COMPONENT,
        List.of(Figure.percent(bracket.percent()), Figure.lei(reference.bani())), Figure.lei(aid), HeatingLaw.WHOLE,
        rates.aidRounding.beside(reference.versions(), aid * HUNDREDTHS != product)));
    var smallest = rates.known("HEAT_MIN_AMOUNT");
    if (smallest.isPresent() && aid > 0 && aid < smallest.get().bani()) {
      steps.add(new Step("heating.minimum.raised", Step.Kind.LINE, List.of(Figure.lei(aid), Figure.lei(smallest.get().bani())),
          Figure.lei(smallest.get().bani()), HeatingLaw.WHOLE, List.of(smallest.get().version())));
      aid = smallest.get().bani();
    }
    if (heating.source() == EnergySource.THERMAL && heating.invoice() != null) {
      long invoice = heating.invoice().bani();
      steps.add(new Step(aid > invoice ? "heating.invoice.capped" : "heating.invoice.within", Step.Kind.LINE,
          List.of(Figure.lei(aid), Figure.lei(invoice)), Figure.lei(Math.min(aid, invoice)), HeatingLaw.WHOLE, List.of()));
      aid = Math.min(aid, invoice);
    }
    return aid;
  }

  /** What the act grants for heating: a sum a month to the supplier, or for solid fuel the rest of the season at once to the holder. */
  static long lump(long aid, HeatingRequest.Heating heating, HeatingSeason season, List<Step> steps) {
    boolean atOnce = heating.source() == EnergySource.SOLID;
    long lump = atOnce ? Math.multiplyExact(aid, season.months()) : 0;
    steps.add(new Step(atOnce ? "heating.lump" : "heating.monthly", Step.Kind.TOTAL, List.of(Figure.lei(aid), Figure.count(season.months())),
        Figure.lei(atOnce ? lump : aid), HeatingLaw.WHOLE, List.of()));
    return lump;
  }

  /** The supplement of a month: the sums of all sources the family takes energy from, none above what it consumed. */
  static long supplement(List<HeatingRequest.EnergyUse> uses, YearMonth from, HeatingRates rates, List<Step> steps) {
    boolean onlyElectricity = uses.size() == 1 && uses.getFirst().source() == EnergySource.ELECTRICITY;
    long sum = 0;
    for (var use : uses) {
      var level = rates.limit(onlyElectricity ? "SUPPL_ELECTRIC_ONLY" : use.source().supplement());
      long consumed = use.consumption() == null ? Long.MAX_VALUE : use.consumption().bani();
      long part = Math.min(level.bani(), consumed);
      var numbers = new ArrayList<>(List.of(Figure.lei(level.bani())));
      if (part < level.bani()) {
        numbers.add(Figure.lei(consumed));
      }
      steps.add(new Step("heating.supplement." + (onlyElectricity ? "only" : use.source().step()) + (part < level.bani() ? ".consumed" : ""),
          Step.Kind.COMPONENT, numbers, Figure.lei(part), basis(level.version()), List.of(level.version())));
      sum += part;
    }
    steps.add(new Step("heating.supplements", Step.Kind.TOTAL, List.of(Figure.count(from.getMonthValue()), Figure.count(from.getYear())),
        Figure.lei(sum), HeatingLaw.WHOLE, List.of(rates.supplementStart.version())));
    return sum;
  }

  private static LegalBasis basis(ParameterValue level) {
    return level.basis() == null ? HeatingLaw.WHOLE : level.basis();
  }
}
