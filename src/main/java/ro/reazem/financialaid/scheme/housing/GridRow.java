package ro.reazem.financialaid.scheme.housing;

import ro.reazem.kernel.RuleViolated;

/**
 * A row of the points grid (rând al grilei de punctaj).
 *
 * @param choice which choice of the fact it is for; empty where the fact is a measure
 * @param from from which measure on, in thousandths
 * @param included whether the measure itself reaches the row, or only what lies above it
 * @param points what it gives
 * @param each what every whole unit above gives besides
 */
public record GridRow(HousingFact fact, String choice, long from, boolean included, int points, int each) {

  public GridRow {
    RuleViolated.require(fact.isMeasure() ? choice.isEmpty() : fact.choices().contains(choice), "financialaid.housing.grid.choiceUnknown");
    RuleViolated.require(from >= 0 && (fact.isMeasure() || from == 0 && each == 0), "financialaid.housing.grid.boundOfChoice");
    RuleViolated.require(points >= 0 && each >= 0, "financialaid.housing.grid.pointsNegative");
  }

  public static GridRow of(HousingFact fact, String choice, int points) {
    return new GridRow(fact, choice, 0, true, points, 0);
  }

  boolean isReachedBy(Measure measure) {
    int compared = measure.compareTo(from);
    return compared > 0 || included && compared == 0;
  }

  int worth(Measure measure) {
    return Math.addExact(points, Math.toIntExact(Math.multiplyExact((long) each, measure.wholeAbove(from))));
  }

  /** As forms and words name it: fact or fact.choice. */
  public String word() {
    return choice.isEmpty() ? fact.name() : fact.name() + "." + choice;
  }
}
