package ro.reazem.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every term, whatever its unit and the year. */
class CourseProperties {

  private static final WorkingDays DAYS = WorkingDays.with(List.of());
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

  @Provide
  Arbitrary<Moment> moments() {
    return Arbitraries.integers().between(0, 4 * 366 * 24 * 60).map(minutes -> Moment.at(FIRST.plusSeconds(60L * minutes)));
  }

  @Provide
  Arbitrary<Term> terms() {
    return Arbitraries.of(Term.Unit.class).flatMap(unit -> Arbitraries.integers().between(1, unit == Term.Unit.MONTHS ? 18 : 90)
        .map(length -> new Term(length, unit)));
  }

  @Property
  void laterEventsAndLongerTermsNeverEndEarlier(@ForAll("moments") Moment event, @ForAll("terms") Term term, @ForAll @IntRange(max = 400) int later) {
    var end = course(event, term).end();
    notEarlier(course(Moment.at(event.exact().plusSeconds(3600L * later)), term).end(), end);
    notEarlier(course(event, new Term(term.length() + 1, term.unit())).end(), end);
    notEarlier(course(event, term).extended(later).end(), end);
  }

  @Property
  void theWarningNeverComesAfterTheEndAndTheEndIsWorkedUnlessItIsInHours(@ForAll("moments") Moment event, @ForAll("terms") Term term) {
    var end = course(event, term).end();
    assertThat(end.alarmOn()).isBeforeOrEqualTo(end.dueOn()).isAfterOrEqualTo(event.on());
    assertThat(term.unit() == Term.Unit.HOURS || DAYS.includes(end.dueOn())).isTrue();
  }

  @Property
  void freeDaysAndWorkingDaysNeverEndBeforeAsManyCalendarDays(@ForAll("moments") Moment event, @ForAll @IntRange(min = 1, max = 120) int length) {
    var days = course(event, Term.days(length)).end().dueOn();
    assertThat(course(event, Term.freeDays(length)).end().dueOn()).isAfterOrEqualTo(days);
    assertThat(course(event, Term.workingDays(length)).end().dueOn()).isAfterOrEqualTo(days);
  }

  @Property
  void suspensionsNeverShortenATermAndOneResumedAtOnceChangesNothing(@ForAll("moments") Moment event, @ForAll("terms") Term term,
      @ForAll List<@IntRange(max = 60) Integer> steps) {
    var course = course(event, term);
    var plain = course.end();
    var now = event;
    for (int i = 0; i + 1 < steps.size(); i += 2) {
      var since = Moment.at(now.exact().plusSeconds(3600L * steps.get(i)));
      if (course.end().isBefore(since)) {
        break;
      }
      var before = course.end();
      var atOnce = course.suspended(since).resumed(since).end();
      assertThat(atOnce.dueOn()).isEqualTo(before.dueOn());
      assertThat(atOnce.dueAt()).isEqualTo(before.dueAt());
      assertThat(course.suspended(since).end()).isEqualTo(before);
      now = Moment.at(since.exact().plusSeconds(3600L * steps.get(i + 1)));
      course = course.suspended(since).resumed(now);
      notEarlier(course.end(), before);
      assertThat(course.end().dueOn()).isAfterOrEqualTo(now.on());
    }
    notEarlier(course.end(), plain);
  }

  @Property
  void hoursAreRealTime(@ForAll("moments") Moment event, @ForAll @IntRange(min = 1, max = 200) int hours) {
    assertThat(course(event, Term.hours(hours)).end().dueAt()).isEqualTo(event.exact().plusSeconds(3600L * hours));
  }

  @Property
  void workingDaysAreCountedOneByOne(@ForAll("moments") Moment event, @ForAll @IntRange(min = 1, max = 60) int length) {
    assertThat(DAYS.between(event.on(), course(event, Term.workingDays(length)).end().dueOn())).isEqualTo(length);
  }

  @Property
  void aDayGrantedFreeNeverBringsAnEndForward(@ForAll("moments") Moment event, @ForAll("terms") Term term, @ForAll @IntRange(max = 120) int after) {
    var free = new ArrayList<GrantedDay>();
    free.add(new GrantedDay(event.on().plusDays(after), false, "punte", "HG"));
    notEarlier(Course.of(WorkingDays.with(free), event, term, 1, true).end(), course(event, term).end());
  }

  private static void notEarlier(TermEnd one, TermEnd other) {
    assertThat(one.dueOn()).isAfterOrEqualTo(other.dueOn());
    assertThat(one.alarmOn()).isAfterOrEqualTo(other.alarmOn());
    if (other.dueAt() != null) {
      assertThat(one.dueAt()).isAfterOrEqualTo(other.dueAt());
    }
  }

  private static Course course(Moment event, Term term) {
    return Course.of(DAYS, event, term, 1, true);
  }
}
