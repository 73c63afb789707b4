package ro.reazem.childprotection.statistics;

import java.util.List;

/**
 * What is counted each quarter (indicator statistic), contributed as a bean by the feature that knows it.
 *
 * @param code stable, such as S03; of several figures of one family S12.2
 * @param kind whether it is of a day or of the quarter
 * @param breakdowns by what it is broken down, in the order of the values of a row
 * @param opens what stands behind a row, for whoever may open it
 * @param rows SQL of the rows with subject uuid (what is counted, once), owner uuid (the file that stands behind it, or null), amount int and
 *     values text[]; it may name :from, :until and :before (the quarter and the day before it), :ages and :majority, and read {@link Care}
 */
public record Indicator(String code, Kind kind, List<Breakdown> breakdowns, Opens opens, String rows) {

  /** What a figure is of. */
  public enum Kind {
    /** What there is on the last day of the quarter (stoc). */
    STOCK,
    /** What happened within the quarter (flux). */
    FLOW,
    /** What there is when somebody signs: nothing tells later how it was, so it is not compared. */
    MOMENT
  }
}
