package ro.reazem.financialaid.scheme.vmi;

import java.util.List;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Step;

/** The two components of the benefit, what they sum up to, and what is withheld from it. */
final class VmiAmounts {

  private static final int BANI = 100;
  private static final int THOUSANDTHS = 1000;
  private static final int HUNDREDTHS = 10_000;
  private static final int GRID_CHILDREN = 4;

  private VmiAmounts() {}

  /** Inclusion aid (ajutor de incluziune): the difference to the maximum, by one of the three readings of the law. */
  static long aid(long adjusted, VmiRates.Limit limit, long coefficient, VmiFamily family, VmiRates rates, List<Step> steps) {
    var rule = rates.inclusionAid;
    long times = switch (rule.multiplier()) {
      case COEF -> coefficient;
      case HEADCOUNT -> (long) family.members().size() * THOUSANDTHS;
      case NONE -> THOUSANDTHS;
    };
    long product = Math.multiplyExact(limit.bani() - adjusted, times);
    long aid = rule.rounding().mode().divide(product, THOUSANDTHS * BANI) * BANI;
    boolean rounded = aid * THOUSANDTHS != product;
    steps.add(new Step(AID_CODES[rule.multiplier().ordinal()], Step.Kind.COMPONENT,
        List.of(Figure.lei(limit.bani()), Figure.lei(adjusted), Figure.factor(times)), Figure.lei(aid),
        family.elder() ? VmiLaw.ELDER : VmiLaw.AID, rule.rounding().beside(rule.versions(), rounded)));
    return aid;
  }

  private static final String[] AID_CODES = {"vmi.aid.coef", "vmi.aid.headcount", "vmi.aid.none"};

  /** Aid for the family with children (ajutor pentru familia cu copii): read from the grid. */
  static long childAid(long adjusted, VmiFamily family, VmiRates rates, List<Step> steps) {
    int band = adjusted <= rates.limit.bani() ? 0 : 1;
    int alone = family.alone() ? 1 : 0;
    int place = Math.min(family.children(), GRID_CHILDREN) - 1;
    var version = rates.childAid.versions()[band][alone][place];
    var basis = version.basis();
    var upTo = band == 0 ? rates.limit : rates.childLimit;
    steps.add(new Step(CHILD_AID_CODES[2 * band + alone], Step.Kind.COMPONENT,
        List.of(Figure.count(family.children()), Figure.lei(upTo.bani()), Figure.lei(rates.limit.bani())),
        Figure.lei(rates.childAid.bani()[band][alone][place]), basis == null ? VmiLaw.WHOLE : basis, List.of(version)));
    return rates.childAid.bani()[band][alone][place];
  }

  private static final String[] CHILD_AID_CODES =
      {"vmi.childaid.1.bi", "vmi.childaid.1.mono", "vmi.childaid.2.bi", "vmi.childaid.2.mono"};

  /** The amount of the act, raised to the smallest payment where the rule says so. */
  static long gross(long sum, VmiRates rates, List<Step> steps) {
    var minimum = rates.minimumPayment;
    long gross = sum;
    if (sum < minimum.bani() && (sum > 0 || minimum.wheneverEligible())) {
      gross = minimum.bani();
      steps.add(new Step("vmi.minimum.raised", Step.Kind.LINE, List.of(Figure.lei(sum), Figure.lei(minimum.bani())),
          Figure.lei(gross), VmiLaw.WHOLE, minimum.versions()));
    } else if (sum == 0) {
      steps.add(new Step("vmi.minimum.nothing", Step.Kind.LINE, List.of(Figure.lei(minimum.bani())), Figure.lei(0),
          VmiLaw.WHOLE, minimum.versions()));
    }
    steps.add(new Step("vmi.total", Step.Kind.TOTAL, List.of(), Figure.lei(gross), VmiLaw.WHOLE, List.of()));
    return gross;
  }

  /** The health contribution, told for information: the county payer withholds it, the act states the gross amount. */
  static long withheld(long aid, long gross, VmiRates rates, List<Step> steps) {
    var rule = rates.healthContribution;
    long base = rule.fromGross() ? gross : aid;
    if (rule.percent() == 0 || base == 0) {
      return 0;
    }
    long product = Math.multiplyExact(base, rule.percent());
    long withheld = rule.rounding().mode().divide(product, (long) HUNDREDTHS * BANI) * BANI;
    boolean rounded = withheld * HUNDREDTHS != product;
    var basis = rule.versions().getFirst().basis();
    steps.add(new Step(rule.fromGross() ? "vmi.cass.gross" : "vmi.cass.aid", Step.Kind.MEMO,
        List.of(Figure.percent(rule.percent()), Figure.lei(base)), Figure.lei(-withheld),
        basis == null ? VmiLaw.WHOLE : basis, rule.rounding().beside(rule.versions(), rounded)));
    steps.add(new Step("vmi.net", Step.Kind.MEMO, List.of(), Figure.lei(gross - withheld), VmiLaw.WHOLE, List.of()));
    return withheld;
  }
}
