package ro.reazem.worklist.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The text of the calendar as other programs read it. */
class CalendarTextTests {

  private static final Instant NOW = Instant.parse("2026-11-23T07:12:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

  @Test
  void aDeadlineOfADayTakesTheWholeDayAndOneInHoursItsMoment() {
    var text = CalendarText.of("Ziua mea", List.of(entry(null, "Evaluare detaliată"), entry(Instant.parse("2026-11-30T09:40:00Z"), "72 de ore")),
        "https://reazem.example", NOW);

    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n", "DTSTART:20261130T094000Z\r\n", "DTSTAMP:20261123T071200Z\r\n",
            "SUMMARY:Evaluare detaliată · Caz 12/2026\r\n", "URL:https://reazem.example/somewhere\r\n");
  }

  @Test
  void longLinesAreFoldedAndNoLetterIsCutInTwo() {
    var title = "Reevaluarea măsurii de plasament și a planului, după școală ".repeat(4);
    var text = CalendarText.of("x", List.of(entry(null, title)), "", NOW);

    assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(text.replace("\r\n ", "")).contains(title.replace(",", "\\,"));
    assertThat(text).doesNotContain("\ufffd");
  }

  @Test
  void nothingTypedIntoATaskCanBecomeALineOfItsOwn() {
    var text = CalendarText.of("x", List.of(entry(null, "a;b,c\\d\r\nEND:VCALENDAR\u0007")), "", NOW);

    assertThat(text).contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR · Caz 12/2026").doesNotContain("\r\nEND:VCALENDAR \u00b7", "\u0007");
  }

  private static AgendaRegister.Entry entry(Instant at, String title) {
    return new AgendaRegister.Entry(ID, LocalDate.of(2026, 11, 30), at, 0, false, title, "Caz 12/2026", "/somewhere");
  }
}
