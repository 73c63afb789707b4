package ro.reazem.financialaid.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A household typed by hand or taken from a file, with the month, and with what a second scenario changes.
 *
 * @param about number of the request that it was taken from, empty when typed
 * @param otherLaw a day whose levels the second scenario applies, whatever its month
 */
record SimulationForm(@Nullable String about, @Nullable String month, @Nullable String otherMonth, @Nullable String otherLaw,
    @Nullable List<MemberRow> members,
    @Nullable List<IncomeRow> incomes, @Nullable List<AssetRow> assets, @Nullable List<TrialRow> trials) {

  private static final int MOST_ROWS = 20;

  /**
   * A member as typed; the place in the list is the number that incomes and assets refer to.
   *
   * @param left whether the member does not count in the second scenario
   */
  record MemberRow(@Nullable String name, @Nullable String born, @Nullable String role, @Nullable String marital, @Nullable String placed,
      @Nullable String left) {
    boolean empty() {
      return blank(born) && blank(role);
    }
  }

  /**
   * An income as typed, of the month before.
   *
   * @param other the sum in the second scenario, empty when it is the same
   */
  record IncomeRow(@Nullable String member, @Nullable String kind, @Nullable String amount, @Nullable String other) {
    boolean empty() {
      return blank(kind) && blank(amount) && blank(other);
    }
  }

  /** An asset as typed; the figure is square metres, years or lei, after the kind. */
  record AssetRow(@Nullable String member, @Nullable String kind, @Nullable String figure) {
    boolean empty() {
      return blank(kind);
    }
  }

  /** A figure of the law tried out in the second calculation. */
  record TrialRow(@Nullable String code, @Nullable String value) {
    boolean empty() {
      return blank(code);
    }
  }

  /** The form with at least one empty row at the end of each list, and never more rows than a page bears. */
  SimulationForm withRows(int members, int incomes, int assets, int trials) {
    return new SimulationForm(about, month, otherMonth, otherLaw,
        filled(this.members, members, () -> new MemberRow(null, null, null, null, null, null)),
        filled(this.incomes, incomes, () -> new IncomeRow(null, null, null, null)),
        filled(this.assets, assets, () -> new AssetRow(null, null, null)), filled(this.trials, trials, () -> new TrialRow(null, null)));
  }

  /** The same with one more row of a kind. */
  SimulationForm withRoom(String add) {
    return withRows(rows(members, add.equals("members")), rows(incomes, add.equals("incomes")), rows(assets, add.equals("assets")),
        rows(trials, add.equals("trials")));
  }

  SimulationForm comparedTo(@Nullable String month) {
    return new SimulationForm(about, this.month, month, otherLaw, members, incomes, assets, trials);
  }

  boolean compares() {
    return !blank(otherMonth) || !blank(otherLaw) || members != null && members.stream().anyMatch(row -> "true".equals(row.left()))
        || incomes != null && incomes.stream().anyMatch(row -> !blank(row.other())) || trials != null && trials.stream().anyMatch(row -> !row.empty());
  }

  static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static int rows(@Nullable List<?> rows, boolean more) {
    return Math.max(1, rows == null ? 0 : rows.size()) + (more ? 1 : 0);
  }

  private static <T> List<T> filled(@Nullable List<T> rows, int least, Supplier<T> empty) {
    var filled = new ArrayList<T>();
    if (rows != null) {
      rows.stream().limit(MOST_ROWS).forEach(row -> filled.add(row == null ? empty.get() : row));
    }
    while (filled.size() < least) {
      filled.add(empty.get());
    }
    return filled;
  }
}
