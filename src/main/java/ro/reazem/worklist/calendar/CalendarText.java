package ro.reazem.worklist.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Entries as a calendar program reads them (RFC 5545): lines of at most 75 bytes that end in CR and LF, special characters escaped. */
final class CalendarText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  private final StringBuilder text = new StringBuilder();

  private CalendarText() {}

  /**
   * The whole calendar.
   *
   * @param base the address of the application, for the links
   */
  static String of(String name, List<AgendaRegister.Entry> entries, String base, Instant now) {
    var out = new CalendarText().line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Reazem//Ziua mea//RO").line("CALSCALE:GREGORIAN")
        .line("X-WR-CALNAME:" + escaped(name));
    entries.forEach(entry -> out.event(entry, base, now));
    return out.line("END:VCALENDAR").text.toString();
  }

  private void event(AgendaRegister.Entry entry, String base, Instant now) {
    line("BEGIN:VEVENT").line("UID:" + entry.id() + "@reazem").line("DTSTAMP:" + MOMENT.format(now));
    if (entry.at() == null) {
      line("DTSTART;VALUE=DATE:" + DAY.format(entry.day())).line("DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
    } else {
      line("DTSTART:" + MOMENT.format(entry.at())).line("DTEND:" + MOMENT.format(entry.at().plusSeconds(entry.minutes() * 60L)));
    }
    line("SUMMARY:" + escaped(entry.number().isEmpty() ? entry.title() : entry.title() + " · " + entry.number()));
    line("URL:" + base + entry.path()).line("TRANSP:" + (entry.minutes() > 0 ? "OPAQUE" : "TRANSPARENT")).line("END:VEVENT");
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", "");
  }

  /** Folded where it is too long, never within a letter. */
  private CalendarText line(String content) {
    int used = 0;
    for (int at = 0; at < content.length(); ) {
      int letter = content.codePointAt(at);
      var written = Character.toString(letter);
      int bytes = written.getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > LONGEST_LINE) {
        text.append("\r\n ");
        used = 1;
      }
      text.append(written);
      used += bytes;
      at += Character.charCount(letter);
    }
    text.append("\r\n");
    return this;
  }
}
