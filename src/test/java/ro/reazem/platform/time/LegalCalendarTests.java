package ro.reazem.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTests {

  private static final WorkingDays CALENDAR = WorkingDays.with(List.of());

  // Codul muncii art. 139; Easter and Pentecost read from the calendar of the Orthodox Church
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2024 | 01-01 01-02 01-06 01-07 01-24 05-01 05-03 05-05 05-06 06-01 06-23 06-24 08-15 11-30 12-01 12-25 12-26",
      "2025 | 01-01 01-02 01-06 01-07 01-24 04-18 04-20 04-21 05-01 06-01 06-08 06-09 08-15 11-30 12-01 12-25 12-26",
      "2026 | 01-01 01-02 01-06 01-07 01-24 04-10 04-12 04-13 05-01 05-31 06-01 08-15 11-30 12-01 12-25 12-26",
      "2027 | 01-01 01-02 01-06 01-07 01-24 04-30 05-01 05-02 05-03 06-01 06-20 06-21 08-15 11-30 12-01 12-25 12-26"})
  void thePublicHolidaysAreThoseOfTheLabourCode(int year, String days) {
    assertThat(PublicHolidays.of(Year.of(year))).containsExactlyInAnyOrderElementsOf(
        Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
  }

  @Test
  void epiphanyAndSaintJohnAreHolidaysOnlySince2024() {
    assertThat(PublicHolidays.of(Year.of(2023))).doesNotContain(LocalDate.of(2023, 1, 6), LocalDate.of(2023, 1, 7));
  }

  @ParameterizedTest
  @CsvSource({
      // thirty days from a communication on 18.11.2026 end on Friday 18.12.2026
      "2026-11-18, 30, DAYS, 2026-12-18",
      // both ends left out
      "2026-11-18, 30, FREE_DAYS, 2026-12-21",
      // the last day is Saturday 28.11, moved to Monday 30.11 (Saint Andrew), then 1.12 (national day), then Wednesday 2.12
      "2026-11-13, 15, DAYS, 2026-12-02",
      // Christmas on a Friday
      "2026-12-15, 10, DAYS, 2026-12-28",
      "2026-12-23, 1, WORKING_DAYS, 2026-12-24", "2026-12-23, 2, WORKING_DAYS, 2026-12-28",
      "2026-12-31, 1, WORKING_DAYS, 2027-01-04", "2026-12-31, 2, WORKING_DAYS, 2027-01-05",
      "2026-12-31, 3, WORKING_DAYS, 2027-01-08",
      // Good Friday, Easter Monday of 2026
      "2026-04-09, 1, WORKING_DAYS, 2026-04-14", "2025-04-17, 1, WORKING_DAYS, 2025-04-22",
      "2024-05-02, 1, WORKING_DAYS, 2024-05-07",
      // months: the same day, else the last of the month, then moved if not worked
      "2024-01-31, 1, MONTHS, 2024-02-29", "2025-01-31, 1, MONTHS, 2025-02-28", "2026-01-31, 1, MONTHS, 2026-03-02",
      "2026-08-31, 6, MONTHS, 2027-03-01", "2026-05-18, 6, MONTHS, 2026-11-18", "2026-11-18, 0, DAYS, 2026-11-18"})
  void aTermEndsOnTheDayCountedByHand(LocalDate event, int length, Term.Unit unit, LocalDate last) {
    assertThat(CALENDAR.lastDay(event, new Term(length, unit))).isEqualTo(last);
  }

  @Test
  void aDayGivenFreeMovesTheEndOfATerm() {
    var bridge = WorkingDays.with(List.of(new GrantedDay(LocalDate.of(2026, 12, 24), false, "punte", "HG nr. 1/2026")));
    assertThat(bridge.lastDay(LocalDate.of(2026, 12, 23), Term.workingDays(1))).isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(bridge.lastDay(LocalDate.of(2026, 12, 14), Term.days(10))).isEqualTo(LocalDate.of(2026, 12, 28));
  }

  @Test
  void aSaturdayWorkedInExchangeCounts() {
    var exchanged = WorkingDays.with(List.of(new GrantedDay(LocalDate.of(2026, 11, 21), true, "zi de recuperare", "HG nr. 1/2026")));
    assertThat(exchanged.lastDay(LocalDate.of(2026, 11, 20), Term.workingDays(1))).isEqualTo(LocalDate.of(2026, 11, 21));
  }

  @Test
  void workingDaysBetweenTwoDaysLeaveOutTheFirst() {
    assertThat(CALENDAR.between(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 4))).isEqualTo(3);
    assertThat(CALENDAR.between(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 4))).isZero();
    assertThat(CALENDAR.between(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 11, 27))).isZero();
  }
}
