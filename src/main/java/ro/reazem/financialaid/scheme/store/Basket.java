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
   * @param ofProductLeft how many of it the family may still buy this month, without this basket; null where the product has no limit
   * @param ofGroupLeft the same of its group
   */
  public record Line(String code, String name, String group, int quantity, Lei price, int inStock, @Nullable Integer ofProductLeft, @Nullable Integer ofGroupLeft) {

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
    STOCK, PRODUCT, GROUP, WEEK, MONTH, VISITS;

    /** Whether what is left is a sum of money rather than pieces. */
    public boolean inMoney() {
      return this == WEEK || this == MONTH;
    }
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
      var one = judge(line, left, taken, spent);
      if (one.refusal() == null) {
        spent += line.total().bani();
        groups.put(line.group(), taken + line.quantity());
      }
      judged.add(one);
    }
    return judged;
  }

  /** What the card has left of the month when the whole basket is bought; zero where that is more than it has. */
  public Lei leftOfMonth(Left left) {
    return left.month().minus(total()).max(Lei.ZERO);
  }

  private static Judged judge(Line line, Left left, int taken, long spent) {
    var visits = left.visits();
    var ofProduct = line.ofProductLeft();
    var ofGroup = line.ofGroupLeft();
    var week = left.week();
    long after = spent + line.total().bani();
    if (visits != null && visits <= 0) {
      return new Judged(line, Refusal.VISITS, 0);
    }
    if (line.quantity() > line.inStock()) {
      return new Judged(line, Refusal.STOCK, line.inStock());
    }
    if (ofProduct != null && line.quantity() > ofProduct) {
      return new Judged(line, Refusal.PRODUCT, Math.max(0, ofProduct));
    }
    if (ofGroup != null && taken + line.quantity() > ofGroup) {
      return new Judged(line, Refusal.GROUP, Math.max(0, ofGroup - taken));
    }
    if (week != null && after > week.bani()) {
      return new Judged(line, Refusal.WEEK, Math.max(0, week.bani() - spent));
    }
    return after > left.month().bani() ? new Judged(line, Refusal.MONTH, Math.max(0, left.month().bani() - spent)) : new Judged(line, null, 0);
  }
}
