package ro.reazem.childprotection.disability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.disability.MonthsInCare.Stay;

/** Months for which a child that lives in a public service is not paid: what happens within a month counts from the next one (art. 58, Legea nr. 448/2006). */
class MonthsInCareTests {

  @Test
  void theMonthOfComingIsPaidAndThatOfLeavingIsNot() {
    var care = MonthsInCare.of(List.of(stay("2026-03-10", "2026-06-20")));
    assertThat(kept(care)).containsExactly(4, 5, 6);
    assertThat(kept(MonthsInCare.of(List.of(stay("2026-03-10", "2026-03-25"))))).isEmpty();
    assertThat(kept(MonthsInCare.of(List.of(stay("2026-10-01", null))))).as("while it lives there").containsExactly(11, 12);
    assertThat(kept(MonthsInCare.of(List.of(stay("2026-03-10", "2026-03-09"))))).as("a measure that never began").isEmpty();
  }

  @Test
  void movingFromOneServiceToTheNextIsOneStay() {
    var care = MonthsInCare.of(List.of(stay("2026-04-01", "2026-05-05"), stay("2026-01-10", "2026-03-31")));
    assertThat(care.stays()).hasSize(1);
    assertThat(kept(care)).containsExactly(2, 3, 4, 5);
    assertThat(kept(MonthsInCare.of(List.of(stay("2026-01-10", "2026-03-31"), stay("2026-04-03", "2026-05-05"))))).as("two days at home").containsExactly(2, 3, 5);
  }

  @Test
  void nothingChangesAfterTheLastMoveThatIsKnown() {
    assertThat(MonthsInCare.of(List.of()).settledAfter(YearMonth.of(2026, 3))).isEqualTo(YearMonth.of(2026, 4));
    assertThat(MonthsInCare.of(List.of(stay("2026-01-10", "2026-05-31"))).settledAfter(YearMonth.of(2026, 3))).isEqualTo(YearMonth.of(2026, 6));
    assertThat(MonthsInCare.of(List.of(stay("2026-01-10", null))).settledAfter(YearMonth.of(2026, 3))).isEqualTo(YearMonth.of(2026, 4));
  }

  @Property(tries = 200)
  void cuttingAStayIntoTwoThatFollowChangesNoMonth(@ForAll @IntRange(max = 300) int from, @ForAll @IntRange(min = 1, max = 300) int days, @ForAll @IntRange(max = 299) int cut) {
    var first = LocalDate.of(2026, 1, 1).plusDays(from);
    var last = first.plusDays(days);
    var between = first.plusDays(cut % days);
    assertThat(kept(MonthsInCare.of(List.of(new Stay(first, between), new Stay(between.plusDays(1), last))))).isEqualTo(kept(MonthsInCare.of(List.of(new Stay(first, last)))));
  }

  private static List<Integer> kept(MonthsInCare care) {
    return IntStream.rangeClosed(1, 12).filter(month -> care.keeps(YearMonth.of(2026, month))).boxed().toList();
  }

  private static Stay stay(String from, @Nullable String last) {
    return new Stay(LocalDate.parse(from), last == null ? null : LocalDate.parse(last));
  }
}
