package ro.reazem.financialaid.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A household typed by hand, with the month, and with what to compare it to. */
record SimulationForm(@Nullable String month, @Nullable String otherMonth, @Nullable List<MemberRow> members,
    @Nullable List<IncomeRow> incomes, @Nullable List<AssetRow> assets, @Nullable List<TrialRow> trials) {

  private static final int MOST_ROWS = 20;

  /** A member as typed; the place in the list is the number that incomes and assets refer to. */
  record MemberRow(@Nullable String born, @Nullable String role, @Nullable String marital, @Nullable String placed) {
    boolean empty() {
      return blank(born) && blank(role);
    }
  }

  /** An income as typed, of the month before. */
  record IncomeRow(@Nullable String member, @Nullable String kind, @Nullable String amount) {
    boolean empty() {
      return blank(kind) && blank(amount);
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
  SimulationForm withRows(int members, int others) {
    return new SimulationForm(month, otherMonth, filled(this.members, members, () -> new MemberRow(null, null, null, null)),
        filled(incomes, others, () -> new IncomeRow(null, null, null)), filled(assets, 1, () -> new AssetRow(null, null, null)),
        filled(trials, 1, () -> new TrialRow(null, null)));
  }

  boolean compares() {
    return !blank(otherMonth) || trials != null && trials.stream().anyMatch(row -> !row.empty());
  }

  static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
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
