package ro.reazem.payments.dashboard;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * A year of spending as a table of months and benefits, with the forecast to its end (prognoza): the months that are over, and for each one left the mean of
 * the last three that are over.
 *
 * @param now the current month
 */
record Spending(int year, YearMonth now, List<SpendingRegister.Sum> sums) {

  private static final int MONTHS = 12;
  private static final int MEAN_OF = 3;
  /** Columns of sums that a screen of an office has room for; of more benefits, the smallest share the last one. */
  private static final int COLUMNS = 6;

  Spending {
    sums = List.copyOf(sums);
  }

  /** What is expected of a benefit by the end of the year. */
  record Forecast(String benefit, Lei soFar, Lei mean, int left, Lei expected) {}

  public List<String> benefits() {
    return sums.stream().map(SpendingRegister.Sum::benefit).distinct().sorted().toList();
  }

  /** The benefits with a column of their own: all of them if there is room, otherwise those that cost most. */
  public List<String> columns() {
    var all = benefits();
    return all.size() <= COLUMNS ? all
        : all.stream().sorted(Comparator.comparing((String one) -> owed(one, null).bani()).reversed()).limit(COLUMNS - 1L).sorted().toList();
  }

  /** How many benefits share the column of the others. */
  public int others() {
    return benefits().size() - columns().size();
  }

  public Lei owedByOthers(@Nullable YearMonth month) {
    return columns().stream().map(one -> owed(one, month)).reduce(owed(null, month), Lei::minus);
  }

  public List<YearMonth> months() {
    return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(year, month)).toList();
  }

  public Lei owed(@Nullable String benefit, @Nullable YearMonth month) {
    return total(benefit, month, SpendingRegister.Sum::owed);
  }

  public Lei spent(@Nullable String benefit, @Nullable YearMonth month) {
    return total(benefit, month, SpendingRegister.Sum::spent);
  }

  private Lei total(@Nullable String benefit, @Nullable YearMonth month, Function<SpendingRegister.Sum, Lei> of) {
    return sums.stream().filter(one -> benefit == null || one.benefit().equals(benefit)).filter(one -> month == null || one.month().equals(month)).map(of)
        .reduce(Lei.ZERO, Lei::plus);
  }

  /** A year that is over needs none. */
  public boolean hasForecast() {
    return year == now.getYear();
  }

  public List<Forecast> forecasts() {
    return benefits().stream().map(this::forecast).toList();
  }

  Forecast forecast(String benefit) {
    var over = months().stream().filter(month -> month.isBefore(now)).toList();
    var soFar = over.stream().map(month -> owed(benefit, month)).reduce(Lei.ZERO, Lei::plus);
    var last = over.subList(Math.max(0, over.size() - MEAN_OF), over.size());
    var sum = last.stream().map(month -> owed(benefit, month)).reduce(Lei.ZERO, Lei::plus);
    int left = MONTHS - over.size();
    // of the first month of a year nothing is over yet: what is written of it stands for the mean
    return last.isEmpty() ? new Forecast(benefit, soFar, owed(benefit, now), left, new Lei(owed(benefit, now).bani() * left))
        : new Forecast(benefit, soFar, new Lei(half(sum.bani(), last.size())), left, soFar.plus(new Lei(half(sum.bani() * left, last.size()))));
  }

  private static long half(long bani, int parts) {
    return Math.floorDiv(2 * bani + parts, 2L * parts);
  }
}
