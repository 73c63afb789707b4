package ro.reazem.childprotection.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;

/** What is told of the sums of a right, so that whoever heard it knows what each month is worth. */
class MonthlySumsTests {

  @Test
  void onlyWhatDiffersIsToldFromTheFirstMonthOn() {
    var told = sums(Map.of(1, 463));
    assertThat(MonthlySums.anew(told, sums(Map.of(1, 463)))).isEmpty();
    assertThat(MonthlySums.anew(told, sums(Map.of(1, 463, 3, 0)))).isEqualTo(sums(Map.of(3, 0)));
    assertThat(MonthlySums.anew(sums(Map.of(1, 463, 3, 0)), sums(Map.of(1, 463, 3, 0, 6, 463)))).isEqualTo(sums(Map.of(6, 463)));
    assertThat(MonthlySums.anew(sums(Map.of(1, 463, 3, 0, 6, 463)), sums(Map.of(1, 463)))).as("a placement taken back").isEqualTo(sums(Map.of(3, 463)));
    assertThat(MonthlySums.anew(sums(Map.of(1, 463, 3, 0)), sums(Map.of(1, 463, 2, 0, 4, 463)))).as("an earlier day").isEqualTo(sums(Map.of(2, 0, 4, 463)));
  }

  @Property(tries = 300)
  void whoeverLetsTheNewestSumCountKnowsWhatEachMonthIsWorth(@ForAll @Size(12) int @IntRange(max = 2) [] before, @ForAll @Size(12) int @IntRange(max = 2) [] after) {
    var told = months(before);
    var owed = months(after);
    var anew = MonthlySums.anew(told, owed);
    for (int month = 1; month <= 12; month++) {
      var day = day(month);
      var known = anew.floorEntry(day) == null ? told.floorEntry(day) : anew.floorEntry(day);
      assertThat(known.getValue()).isEqualTo(owed.floorEntry(day).getValue());
    }
  }

  private static NavigableMap<LocalDate, Lei> months(int[] worth) {
    var sums = new TreeMap<LocalDate, Lei>();
    for (int month = 1; month <= worth.length; month++) {
      if (sums.isEmpty() || !sums.lastEntry().getValue().equals(Lei.whole(worth[month - 1]))) {
        sums.put(day(month), Lei.whole(worth[month - 1]));
      }
    }
    return sums;
  }

  private static NavigableMap<LocalDate, Lei> sums(Map<Integer, Integer> months) {
    var sums = new TreeMap<LocalDate, Lei>();
    months.forEach((month, lei) -> sums.put(day(month), Lei.whole(lei)));
    return sums;
  }

  private static LocalDate day(int month) {
    return LocalDate.of(2026, month, 1);
  }
}
