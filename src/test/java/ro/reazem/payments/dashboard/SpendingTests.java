package ro.reazem.payments.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;

/** The forecast is what its page says: the months that are over, and the mean of the last three for each one left. */
class SpendingTests {

  @Test
  void theMonthsLeftAreExpectedToCostWhatTheLastThreeThatAreOverDid() {
    var spending = of(YearMonth.of(2026, 11), 100, 100, 100, 100, 100, 100, 100, 200, 300, 400, 0);

    var forecast = spending.forecast("VMI");

    assertThat(forecast.soFar()).isEqualTo(Lei.whole(1_600));
    assertThat(forecast.mean()).isEqualTo(Lei.whole(300));
    assertThat(forecast.left()).isEqualTo(2);
    assertThat(forecast.expected()).isEqualTo(Lei.whole(2_200));
  }

  @Test
  void theMeanIsRoundedToTheBanAndTheForecastOnceOnly() {
    var forecast = new Spending(2026, YearMonth.of(2026, 4), List.of(sum(1, Lei.of("0.01")), sum(2, Lei.of("0.01")), sum(3, Lei.ZERO))).forecast("VMI");

    assertThat(forecast.mean()).isEqualTo(Lei.of("0.01"));
    assertThat(forecast.expected()).as("0.02 and nine times two thirds of a ban").isEqualTo(Lei.of("0.08"));
  }

  @Test
  void inJanuaryWhatIsWrittenOfItStandsForTheMean() {
    var forecast = of(YearMonth.of(2026, 1), 250).forecast("VMI");

    assertThat(forecast.soFar()).isEqualTo(Lei.ZERO);
    assertThat(forecast.expected()).isEqualTo(Lei.whole(3_000));
  }

  @Test
  void aYearThatIsOverHasNoForecast() {
    assertThat(new Spending(2025, YearMonth.of(2026, 1), List.of()).hasForecast()).isFalse();
  }

  @Test
  void ofManyBenefitsThoseThatCostMostHaveAColumnAndTheOthersShareOne() {
    var sums = IntStream.rangeClosed(1, 8).mapToObj(i -> new SpendingRegister.Sum("B" + i, YearMonth.of(2026, 1), Lei.whole(i), Lei.ZERO)).toList();
    var spending = new Spending(2026, YearMonth.of(2026, 4), sums);
    assertThat(spending.columns()).containsExactly("B4", "B5", "B6", "B7", "B8");
    assertThat(spending.others()).isEqualTo(3);
    assertThat(spending.owedByOthers(YearMonth.of(2026, 1))).isEqualTo(Lei.whole(6));
    assertThat(new Spending(2026, YearMonth.of(2026, 4), sums.subList(0, 6)).others()).isZero();
  }

  private static Spending of(YearMonth now, int... lei) {
    return new Spending(2026, now, IntStream.range(0, lei.length).mapToObj(i -> sum(i + 1, Lei.whole(lei[i]))).toList());
  }

  private static SpendingRegister.Sum sum(int month, Lei owed) {
    return new SpendingRegister.Sum("VMI", YearMonth.of(2026, month), owed, Lei.ZERO);
  }
}
