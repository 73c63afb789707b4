package ro.reazem.financialaid.scheme.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.LocalDue;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** For which months a local aid is given, on both sides of every limit. */
class GrantTimeTests {

  private static final Lei MONTHLY = Lei.whole(100);

  @Test
  void aGrantBeginsWithTheRequestOrUpToAYearAfterIt() {
    assertThat(counted(0, 1).of(YearMonth.of(2026, 3))).contains(months("2026-03", "2026-03"));
    assertThat(counted(12, 1).of(YearMonth.of(2026, 3))).contains(months("2027-03", "2027-03"));
    assertRefused(() -> counted(-1, 1), "start");
    assertRefused(() -> counted(13, 1), "start");
  }

  @Test
  void countedMonthsAreAtLeastOneAndAtMostTenYears() {
    assertThat(counted(0, 120).of(YearMonth.of(2026, 3))).contains(months("2026-03", "2036-02"));
    assertRefused(() -> counted(0, 0), "months");
    assertRefused(() -> counted(0, 121), "months");
    assertRefused(() -> new GrantTime(GrantTime.Kind.ONCE, 0, 2, null, null, List.of()), "months");
    assertRefused(() -> new GrantTime(GrantTime.Kind.MONTHS, 0, null, null, null, List.of()), "months");
  }

  @Test
  void aSeasonHasBothItsEndsAndOnlyASeasonHasThem() {
    assertThat(season(11, 3).kind()).isEqualTo(GrantTime.Kind.SEASON);
    assertRefused(() -> season(11, null), "season");
    assertRefused(() -> season(null, 3), "season");
    assertRefused(() -> new GrantTime(GrantTime.Kind.ONCE, 0, null, 11, null, List.of()), "season");
    assertRefused(() -> new GrantTime(GrantTime.Kind.ONCE, 0, null, null, 3, List.of()), "season");
  }

  @Test
  void monthsOfTheYearAreOneToTwelve() {
    assertThat(season(1, 12).seasonUntil()).isEqualTo(12);
    assertRefused(() -> season(0, 12), "season");
    assertRefused(() -> season(1, 13), "season");
    assertRefused(() -> paidIn(0), "season");
    assertRefused(() -> paidIn(13), "season");
  }

  @Test
  void tranchesRise() {
    assertThat(paidIn(3, 4).tranches()).containsExactly(3, 4);
    assertRefused(() -> paidIn(3, 3), "tranches");
    assertRefused(() -> paidIn(4, 3), "tranches");
  }

  @Test
  void aRequestInASeasonIsGrantedUpToItsEnd() {
    assertThat(season(11, 3).of(YearMonth.of(2026, 11))).contains(months("2026-11", "2027-03"));
    assertThat(season(11, 3).of(YearMonth.of(2027, 2))).contains(months("2027-02", "2027-03"));
    assertThat(season(11, 3).of(YearMonth.of(2027, 3))).contains(months("2027-03", "2027-03"));
    assertThat(season(11, 3).of(YearMonth.of(2027, 4))).isEmpty();
    assertThat(season(11, 3).of(YearMonth.of(2026, 10))).isEmpty();
  }

  @Test
  void aTrancheIsPaidOnlyWhereAMonthWaitsForIt() {
    var time = new GrantTime(GrantTime.Kind.MONTHS, 0, 3, null, null, List.of(2, 4, 6));
    assertThat(time.dues(months("2026-03", "2026-05"), MONTHLY)).containsExactly(new LocalDue("2026-04", 2, Lei.whole(200)), new LocalDue("2026-06", 1, MONTHLY));
    assertThat(time.dues(months("2026-03", "2026-04"), MONTHLY)).containsExactly(new LocalDue("2026-04", 2, Lei.whole(200)));
  }

  @Test
  void withoutTranchesEveryMonthIsPaidByItself() {
    assertThat(counted(0, 2).dues(months("2026-12", "2027-01"), MONTHLY)).containsExactly(new LocalDue("2026-12", 1, MONTHLY), new LocalDue("2027-01", 1, MONTHLY));
  }

  private static GrantTime counted(int startAfter, int months) {
    return new GrantTime(GrantTime.Kind.MONTHS, startAfter, months, null, null, List.of());
  }

  private static GrantTime season(@Nullable Integer from, @Nullable Integer until) {
    return new GrantTime(GrantTime.Kind.SEASON, 0, null, from, until, List.of());
  }

  private static GrantTime paidIn(Integer... tranches) {
    return new GrantTime(GrantTime.Kind.MONTHS, 0, 12, null, null, List.of(tranches));
  }

  private static GrantTime.Months months(String from, String until) {
    return new GrantTime.Months(YearMonth.parse(from), YearMonth.parse(until));
  }

  private static void assertRefused(ThrowingCallable decided, String rule) {
    assertThatThrownBy(decided).isInstanceOf(RuleViolated.class).hasMessage("financialaid.local.time." + rule);
  }
}
