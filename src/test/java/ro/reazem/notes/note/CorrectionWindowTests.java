package ro.reazem.notes.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For how long a note is corrected: 24 hours of elapsed time, to the microsecond, whatever the clocks on the wall showed. */
@SpringBootTest
@AutoConfigureMockMvc
class CorrectionWindowTests {

  private static final Duration MICROSECOND = Duration.ofNanos(1000);

  @Autowired JdbcClient jdbc;

  /** Written at, and the end that a clock on the wall in Romania shows for it. */
  private record Night(String name, String written, String end) {}

  @TestFactory
  Stream<DynamicTest> itEndsAfter24HoursOfElapsedTime() {
    return Stream.of(
        new Night("an ordinary day", "2026-03-02T09:00:00+02:00", "2026-03-03T09:00:00+02:00"),
        new Night("the night that loses an hour ends at 10 on the wall", "2026-03-28T09:00:00+02:00", "2026-03-29T10:00:00+03:00"),
        new Night("the night that wins an hour ends at 8 on the wall", "2026-10-24T09:00:00+03:00", "2026-10-25T08:00:00+02:00"),
        new Night("written in the first of the two hours from three to four", "2026-10-25T03:30:00+03:00", "2026-10-26T02:30:00+02:00"),
        new Night("written in the second of them", "2026-10-25T03:30:00+02:00", "2026-10-26T03:30:00+02:00"),
        new Night("over the end of the year", "2026-12-31T23:59:59.999999+02:00", "2027-01-01T23:59:59.999999+02:00"),
        new Night("over 29 February", "2028-02-28T12:00:00+02:00", "2028-02-29T12:00:00+02:00"))
        .map(night -> DynamicTest.dynamicTest(night.name(), () -> {
          var written = OffsetDateTime.parse(night.written());
          var end = OffsetDateTime.parse(night.end());
          assertThat(correctable(written, written, false, written)).isTrue();
          assertThat(correctable(written, written, false, end.minus(MICROSECOND))).as("a microsecond before").isTrue();
          assertThat(correctable(written, written, false, end)).as("at the end itself").isFalse();
          assertThat(correctable(written, written, false, end.plusHours(1))).isFalse();
        }));
  }

  @Test
  void everyMomentOfTwoDaysIsOnTheRightSideOfTheEnd() {
    var written = OffsetDateTime.parse("2026-10-24T20:17:00+03:00");
    for (int minute = -90; minute < 48 * 60; minute += 7) {
      var at = written.plusMinutes(minute);
      assertThat(correctable(written, written, false, at)).as("%s minutes after", minute).isEqualTo(minute >= 0 && minute < 24 * 60);
    }
  }

  @Test
  void aClockBehindTheLastWordingCorrectsNothing() {
    var written = OffsetDateTime.parse("2026-03-02T09:00:00+02:00");
    assertThat(correctable(written, written.plusHours(2), false, written.plusHours(1))).isFalse();
    assertThat(correctable(written, written, false, written.minusHours(1))).isFalse();
  }

  @Test
  void whatIsClosedStaysClosedThoughTheClockSaysOtherwise() {
    var written = OffsetDateTime.parse("2026-03-02T09:00:00+02:00");
    assertThat(correctable(written, written, true, written.plusHours(1))).isFalse();
  }

  private boolean correctable(OffsetDateTime written, OffsetDateTime last, boolean closed, OffsetDateTime at) {
    return jdbc.sql("select notes.is_correctable(:written, :last, :closed, :at)").param("written", written).param("last", last)
        .param("closed", closed).param("at", at).query(Boolean.class).single();
  }
}
