package ro.reazem.childprotection.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The quarter that is reported to the national authority (trimestrul raportat către ANPDCA); written 2026-3. */
record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2})-([1-4])");
  private static final int MONTHS = 3;
  private static final int OF_A_YEAR = 4;

  static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  static Optional<Quarter> read(@Nullable String written) {
    var found = WRITTEN.matcher(written == null ? "" : written);
    return found.matches() ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))) : Optional.empty();
  }

  public LocalDate from() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** The reference day of stocks: the last of the quarter. */
  public LocalDate until() {
    return from().plusMonths(MONTHS).minusDays(1);
  }

  Quarter before() {
    return number == 1 ? new Quarter(year - 1, OF_A_YEAR) : new Quarter(year, number - 1);
  }

  public boolean endedOn(LocalDate today) {
    return until().isBefore(today);
  }

  @Override
  public int compareTo(Quarter other) {
    return from().compareTo(other.from());
  }

  @Override
  public String toString() {
    return year + "-" + number;
  }
}
