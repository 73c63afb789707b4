package ro.reazem.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of deadlines worked out by hand on the calendars of 2024 to 2028, each line with its reasoning. */
class CountedByHandTests {

  private static final Path TABLES = Path.of("src/test/resources/deadlines");

  /** One line of a table. */
  record Line(String event, Term term, List<String> changes, LocalDate alarm, String due, String why) {

    @Override
    public String toString() {
      return event + " + " + term.plain() + " " + String.join(" ", changes) + " -> " + due + ": " + why;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void aTermEndsWhereItWasCountedByHand(Line line) {
    var granted = new ArrayList<GrantedDay>();
    int rounds = 1;
    boolean moves = true;
    for (var change : line.changes()) {
      switch (change.charAt(0)) {
        case 'G' -> granted.add(new GrantedDay(LocalDate.parse(change.substring(1)), false, "punte", "HG"));
        case 'W' -> granted.add(new GrantedDay(LocalDate.parse(change.substring(1)), true, "recuperare", "HG"));
        case 'x' -> rounds = Integer.parseInt(change.substring(1));
        default -> moves = moves && !change.equals("STAYS");
      }
    }
    var course = Course.of(WorkingDays.with(granted), moment(line.event()), line.term(), rounds, moves);
    for (var change : line.changes()) {
      if (change.equals("STAYS")) {
        continue;
      }
      var rest = change.substring(1);
      course = switch (change.charAt(0)) {
        case '+' -> course.extended(Integer.parseInt(rest));
        case 'S' -> course.suspended(moment(rest));
        case 'R' -> course.resumed(moment(rest));
        default -> course;
      };
    }
    var end = course.end();
    assertThat(end.alarmOn()).as("warning: " + line).isEqualTo(line.alarm());
    if (line.term().unit() == Term.Unit.HOURS) {
      assertThat(end.dueAt()).as(line.toString()).isEqualTo(OffsetDateTime.parse(line.due()).toInstant());
      assertThat(end.dueOn()).isEqualTo(line.alarm());
    } else {
      assertThat(end.dueOn()).as(line.toString()).isEqualTo(line.due());
    }
  }

  @Test
  void everyUnitIsCountedOnEnoughLines() throws IOException {
    assertThat(lines().count()).isGreaterThanOrEqualTo(150);
    assertThat(lines().map(line -> line.term().unit()).distinct()).containsExactlyInAnyOrder(Term.Unit.values());
    assertThat(lines().filter(line -> line.why().length() < 10)).as("every line says why").isEmpty();
  }

  static Stream<Line> lines() throws IOException {
    try (var files = Files.list(TABLES)) {
      return files.sorted().flatMap(CountedByHandTests::read).toList().stream();
    }
  }

  private static Stream<Line> read(Path table) {
    try {
      return Files.readAllLines(table).stream().filter(line -> !line.startsWith("#") && !line.startsWith("event;"))
          .map(line -> line.split(";", 6)).map(cells -> new Line(cells[0], Term.parse(cells[1]),
              cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ")), LocalDate.parse(cells[3]), cells[4], cells[5]));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Moment moment(String text) {
    return text.contains("T") ? Moment.at(OffsetDateTime.parse(text).toInstant()) : Moment.on(LocalDate.parse(text));
  }
}
