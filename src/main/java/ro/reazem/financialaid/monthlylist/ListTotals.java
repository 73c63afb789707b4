package ro.reazem.financialaid.monthlylist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sums of a list by groups of lines. */
record ListTotals(Map<LineGroup, Totals> groups) {

  ListTotals {
    groups = Map.copyOf(groups);
  }

  public Totals of(LineGroup group) {
    return groups.getOrDefault(group, Totals.NOTHING);
  }

  /** What the payer is to pay: everything but what was listed without being due. */
  public Totals toPay() {
    return of(LineGroup.CURRENT).plus(of(LineGroup.ARREARS)).plus(of(LineGroup.OWED));
  }

  public Totals undue() {
    return of(LineGroup.UNDUE);
  }

  /** How many lines there are, those without payment too. */
  public int lines() {
    return toPay().lines() + undue().lines();
  }

  /** The groups that have lines, in their order. */
  public List<LineGroup> present() {
    return groups.keySet().stream().sorted().toList();
  }

  static ListTotals of(List<Map.Entry<LineGroup, Totals>> sums) {
    var groups = new EnumMap<LineGroup, Totals>(LineGroup.class);
    sums.forEach(sum -> groups.merge(sum.getKey(), sum.getValue(), Totals::plus));
    return new ListTotals(groups);
  }
}
