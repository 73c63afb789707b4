package ro.reazem.worklist.day;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.TermMark;
import ro.reazem.worklist.sight.CaseWords;

/** My deadlines by urgency: passed, today, in the rest of the week (depășite, astăzi, săptămâna aceasta). */
@Component
class DeadlineGroups {

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
  private static final Comparator<DayRegister.Line> IN_ORDER = Comparator.comparing(DayRegister.Line::dueOn)
      .thenComparing(DayRegister.Line::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

  private final DayRegister register;
  private final CaseWords words;
  private final Fmt fmt;
  private final Clock clock;

  DeadlineGroups(DayRegister register, CaseWords words, Fmt fmt, Clock clock) {
    this.register = register;
    this.words = words;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A deadline as a row. */
  record Row(TermMark mark, String title, String basis, String who, String number, String path) {}

  /** Deadlines of one urgency, the first of them, and how many there are; the address of all of them when there are more. */
  record Group(String kind, String title, int count, List<Row> lines, @Nullable String all) {}

  /** Days that make a group, with the word by which the list of that group alone is asked for, and its heading. */
  private record Heading(String when, String kind, String title, DayRegister.Span span) {}

  /** The groups of this week that have a deadline. */
  List<Group> urgent(Officer officer, int most) {
    return groups(officer, headings().subList(0, 3), most);
  }

  /** The groups of this week, and what ends after it as one more. */
  List<Group> all(Officer officer, int most) {
    return groups(officer, headings(), most);
  }

  /** Whether the word names one of these groups. */
  boolean isOne(String when) {
    return headings().stream().anyMatch(heading -> heading.when().equals(when));
  }

  /** One of these groups alone. */
  List<Group> only(Officer officer, String when, int most) {
    return groups(officer, headings().stream().filter(heading -> heading.when().equals(when)).toList(), most);
  }

  /** All deadlines between two days as one group. */
  List<Group> between(Officer officer, String title, LocalDate from, LocalDate until, int most) {
    return groups(officer, List.of(new Heading("", "info", title, new DayRegister.Span(from, until))), most);
  }

  private List<Heading> headings() {
    var today = LocalDate.now(clock);
    var sunday = sunday();
    return List.of(new Heading("LATE", "crit", words.say("worklist.group.late"), new DayRegister.Span(EVER, today.minusDays(1))),
        new Heading("TODAY", "warn", words.say("worklist.group.today", fmt.weekdayDate(today)), new DayRegister.Span(today, today)),
        new Heading("WEEK", "info", words.say("worklist.group.week"), new DayRegister.Span(today.plusDays(1), sunday)),
        new Heading("LATER", "info", words.say("worklist.group.later"), new DayRegister.Span(sunday.plusDays(1), today.plusYears(50))));
  }

  private LocalDate sunday() {
    return LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /** Counts once, and reads the lines of all groups that have any at once. */
  private List<Group> groups(Officer officer, List<Heading> headings, int most) {
    var counts = register.counts(officer, headings.getLast().span().until());
    var some = headings.stream().filter(heading -> count(heading, counts) > 0).toList();
    if (some.isEmpty()) {
      return List.of();
    }
    var spans = some.stream().map(Heading::span).toList();
    var lines = Stream.concat(register.lines(officer, spans, most).stream(), register.plans(officer, spans, most).stream())
        .sorted(IN_ORDER).toList();
    return some.stream().map(heading -> group(heading, count(heading, counts),
        lines.stream().filter(line -> heading.span().has(line.dueOn())).limit(most)
            .map(line -> new Row(mark(line), line.title(), line.basis(), line.who(), line.number(), line.path())).toList())).toList();
  }

  private static Group group(Heading heading, int count, List<Row> rows) {
    return new Group(heading.kind(), heading.title(), count, rows,
        count > rows.size() && !heading.when().isEmpty() ? "/worklist/deadlines?when=" + heading.when() : null);
  }

  /** A visit is not missed at its hour, as a deadline is. */
  private TermMark mark(DayRegister.Line line) {
    if (!line.appointment()) {
      return words.mark(line.dueOn(), line.dueAt());
    }
    var day = fmt.term(line.dueOn());
    return new TermMark(day.kind(), "calendar-clock", day.text() + ", " + fmt.time(line.dueAt()), day.small());
  }

  private static int count(Heading heading, List<DayRegister.DayCount> counts) {
    return counts.stream().filter(one -> heading.span().has(one.day())).mapToInt(DayRegister.DayCount::count).sum();
  }
}
