package ro.reazem.financialaid.scheme.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What is about to be bought (coșul), line by line, against the card's limits: every line that cannot be sold says why, and what is left for it.
 *
 * @param lines the articles in the order they were read
 */
public record Basket(List<Line> lines) implements ValueObject {

  public Basket {
    lines = List.copyOf(lines);
  }

  /**
   * An article of the basket.
   *
   * @param inStock how many are there
   * @param ofGroupLeft how many of its group the family may still buy this month, without this basket; null where the group has no limit
   */
  public record Line(String code, String name, String group, int quantity, Lei price, int inStock, @Nullable Integer ofGroupLeft) {

    public Lei total() {
      return new Lei(Math.multiplyExact(price.bani(), (long) quantity));
    }
  }

  /**
   * What the card has left.
   *
   * @param month value left in the month
   * @param week value left in the week; null where the institution set no weekly limit
   * @param visits visits left in the week; null where there is no limit
   */
  public record Left(Lei month, @Nullable Lei week, @Nullable Integer visits) {}

  /** Why a line cannot be sold, or the whole basket. */
  public enum Refusal {
    STOCK, GROUP, WEEK, MONTH, VISITS
  }

  /**
   * A line with its verdict.
   *
   * @param refusal null where it can be sold
   * @param left what is left of what refuses it, in bani or pieces
   */
  public record Judged(Line line, @Nullable Refusal refusal, long left) {

    /** The same as a sum. */
    public Lei leftSum() {
      return new Lei(left);
    }
  }

  public Lei total() {
    return lines.stream().map(Line::total).reduce(Lei.ZERO, Lei::plus);
  }

  /** Judges the lines one after the other: what a line would take is no longer there for the next; a refused line takes nothing. */
  public List<Judged> against(Left left) {
    var judged = new ArrayList<Judged>();
    var groups = new HashMap<String, Integer>();
    long spent = 0;
    for (var line : lines) {
      int taken = groups.getOrDefault(line.group(), 0);
      long value = line.total().bani();
      var groupLeft = line.ofGroupLeft();
      var week = left.week();
      var visits = left.visits();
      Refusal refusal = null;
      long remaining = 0;
      if (visits != null && visits <= 0) {
        refusal = Refusal.VISITS;
      } else if (line.quantity() > line.inStock()) {
        refusal = Refusal.STOCK;
        remaining = line.inStock();
      } else if (groupLeft != null && taken + line.quantity() > groupLeft) {
        refusal = Refusal.GROUP;
        remaining = Math.max(0, groupLeft - taken);
      } else if (week != null && spent + value > week.bani()) {
        refusal = Refusal.WEEK;
        remaining = Math.max(0, week.bani() - spent);
      } else if (spent + value > left.month().bani()) {
        refusal = Refusal.MONTH;
        remaining = Math.max(0, left.month().bani() - spent);
      }
      if (refusal == null) {
        spent += value;
        groups.put(line.group(), taken + line.quantity());
      }
      judged.add(new Judged(line, refusal, remaining));
    }
    return judged;
  }
}
