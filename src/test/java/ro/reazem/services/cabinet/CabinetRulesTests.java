package ro.reazem.services.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a cabinet counts: staff by its norm, the days of a report, batches by their day, contacts by event and pupil. */
class CabinetRulesTests {

  @Test
  void staffIsComparedOnlyWithANormThatIsSet() {
    var norm = new StaffNorm(OptionalInt.of(2_000), OptionalInt.of(500));
    assertThat(norm.doctorsFor(2_000)).isEqualTo(1);
    assertThat(norm.doctorsFor(2_001)).isEqualTo(2);
    assertThat(norm.nursesFor(0)).isZero();
    assertThat(new StaffNorm(OptionalInt.empty(), OptionalInt.of(500)).isSet()).isFalse();
  }

  @Test
  void theReportIsOfAMonthOfASchoolYearOrOfACalendarYear() {
    var january = YearMonth.of(2026, 1);
    assertThat(CabinetsController.Span.SCHOOL_YEAR.first(january)).isEqualTo("2025-09-01");
    assertThat(CabinetsController.Span.SCHOOL_YEAR.last(january)).isEqualTo("2026-08-31");
    assertThat(CabinetsController.Span.SCHOOL_YEAR.first(YearMonth.of(2026, 9))).isEqualTo("2026-09-01");
    assertThat(CabinetsController.Span.YEAR.last(january)).isEqualTo("2026-12-31");
    assertThat(CabinetsController.Span.MONTH.last(YearMonth.of(2028, 2))).isEqualTo("2028-02-29");
  }

  @Test
  void aBatchIsWarnedOfBeforeItsDayAndUsableOnIt() {
    var day = LocalDate.of(2026, 3, 2);
    var batch = new CabinetStock.Batch(UUID.randomUUID(), "DRUG", "Paracetamol", "PX", day, 10, 4);
    assertThat(batch.isExpiredOn(day)).isFalse();
    assertThat(batch.isExpiredOn(day.plusDays(1))).isTrue();
    assertThat(batch.expiresWithin(day.minusDays(59), 60)).isTrue();
    assertThat(batch.expiresWithin(day.minusDays(60), 60)).isFalse();
  }

  @Test
  void aContactIsNamedByEventAndPupil() {
    var event = UUID.randomUUID();
    var pupil = UUID.randomUUID();
    assertThat(ContactKey.parse(ContactKey.of(event, pupil))).isEqualTo(new ContactKey(event, pupil));
  }
}
