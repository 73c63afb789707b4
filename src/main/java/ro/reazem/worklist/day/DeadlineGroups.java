package ro.reazem.worklist.day;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.TermMark;
import ro.reazem.worklist.sight.CaseWords;

/** My deadlines by urgency: passed, today, in the rest of the week (depășite, astăzi, săptămâna aceasta). */
@Component
class DeadlineGroups {

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

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

  /** Deadlines of one urgency, the first of them, and how many there are. */
  record Group(String kind, String title, int count, List<Row> lines) {}

  /** The groups that have a deadline. */
  List<Group> urgent(Officer officer, int most) {
    var today = LocalDate.now(clock);
    var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    var counts = register.counts(officer, sunday);
    return Stream.of(group(officer, "crit", words.say("worklist.group.late"), EVER, today.minusDays(1), counts, most),
        group(officer, "warn", words.say("worklist.group.today", fmt.weekdayDate(today)), today, today, counts, most),
        group(officer, "info", words.say("worklist.group.week"), today.plusDays(1), sunday, counts, most))
        .filter(group -> group.count() > 0).toList();
  }

  /** All deadlines between two days as one group. */
  List<Group> between(Officer officer, String title, LocalDate from, LocalDate until, int most) {
    var group = group(officer, "info", title, from, until, register.counts(officer, until), most);
    return group.count() == 0 ? List.of() : List.of(group);
  }

  /** What ends after this week, as one group. */
  List<Group> later(Officer officer, LocalDate today, int most) {
    return between(officer, words.say("worklist.group.later"), today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays(1),
        today.plusYears(50), most);
  }

  private Group group(Officer officer, String kind, String title, LocalDate from, LocalDate until, List<DayRegister.DayCount> counts,
      int most) {
    int count = counts.stream().filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
        .mapToInt(DayRegister.DayCount::count).sum();
    return new Group(kind, title, count, count == 0 ? List.of() : Stream.concat(register.lines(officer, from, until, most).stream(),
        register.tasks(officer, from, until, most).stream()).sorted(Comparator.comparing(DayRegister.Line::dueOn)).limit(most)
        .map(line -> new Row(words.mark(line.dueOn(), line.dueAt()), line.title(), line.basis(), line.who(), line.number(), line.path()))
        .toList());
  }
}
