package ro.reazem.platform.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * The course of a term (cursul termenului): from the event on, with its extensions and suspensions, to its end. What is left
 * when it is suspended is kept in the unit of the term and runs on from the day it is resumed, which itself does not count.
 */
public final class Course {

  private final WorkingDays days;
  private final Term.Unit unit;
  private final boolean endMoves;
  private final Moment from;
  private final Rest rest;
  private final @Nullable Moment suspended;

  /** What is to pass yet: months and then days of the kind of the unit, or real time. */
  private record Rest(int months, long days, Duration time) {

    static Rest of(Term.Unit unit, long length) {
      return switch (unit) {
        case HOURS -> new Rest(0, 0, Duration.ofHours(length));
        case MONTHS -> new Rest(Math.toIntExact(length), 0, Duration.ZERO);
        // of free days neither the first nor the last counts, so the act may still be done on the day after them
        case FREE_DAYS -> new Rest(0, length + 1, Duration.ZERO);
        case DAYS, WORKING_DAYS -> new Rest(0, length, Duration.ZERO);
      };
    }

    Rest longer(Term.Unit unit, int by) {
      return switch (unit) {
        case HOURS -> new Rest(months, days, time.plusHours(by));
        case MONTHS -> new Rest(months + by, days, time);
        default -> new Rest(months, days + by, time);
      };
    }
  }

  private Course(WorkingDays days, Term.Unit unit, boolean endMoves, Moment from, Rest rest, @Nullable Moment suspended) {
    this.days = days;
    this.unit = unit;
    this.endMoves = endMoves;
    this.from = from;
    this.rest = rest;
    this.suspended = suspended;
  }

  static Course of(WorkingDays days, Moment event, Term term, int rounds, boolean endMoves) {
    return new Course(days, term.unit(), endMoves, counted(event, term.unit()), Rest.of(term.unit(), (long) term.length() * rounds), null);
  }

  /** The end; of a suspended course the one it had on the day of suspension. */
  public TermEnd end() {
    return switch (unit) {
      case HOURS -> {
        var due = from.exact().plus(rest.time());
        var day = Moment.at(due).on();
        yield new TermEnd(day, day, due);
      }
      case FREE_DAYS -> new TermEnd(strict().minusDays(rest.days() > 0 ? 1 : 0), moved(strict()), null);
      case DAYS, WORKING_DAYS, MONTHS -> new TermEnd(strict(), moved(strict()), null);
    };
  }

  public Course extended(int by) {
    return new Course(days, unit, endMoves, from, rest.longer(unit, by), suspended);
  }

  /**
   * One that had ended by then has nothing left: a day made a working day afterwards may bring an end forward.
   *
   * @throws RuleViolated when it is suspended already or before it runs
   */
  public Course suspended(Moment since) {
    RuleViolated.require(suspended == null, "platform.deadline.suspendedAlready");
    RuleViolated.require(!since.isBefore(from), "platform.deadline.suspendedBeforeStart", from.on());
    return new Course(days, unit, endMoves, from, rest, counted(since, unit));
  }

  /** @throws RuleViolated when it is not suspended, or was only later */
  public Course resumed(Moment on) {
    if (suspended == null) {
      throw new RuleViolated("platform.deadline.notSuspended");
    }
    RuleViolated.require(!on.isBefore(suspended), "platform.deadline.resumedBeforeSuspended", suspended.on());
    return new Course(days, unit, endMoves, counted(on, unit), left(suspended), null);
  }

  private static Moment counted(Moment moment, Term.Unit unit) {
    return unit == Term.Unit.HOURS ? Moment.at(moment.exact()) : Moment.on(moment.on());
  }

  private LocalDate strict() {
    return unit == Term.Unit.WORKING_DAYS ? days.after(from.on(), rest.days())
        : from.on().plusMonths(rest.months()).plusDays(rest.days());
  }

  private LocalDate moved(LocalDate strict) {
    return endMoves ? days.onOrAfter(strict) : strict;
  }

  private Rest left(Moment since) {
    if (unit == Term.Unit.HOURS) {
      var left = Duration.between(since.exact(), from.exact().plus(rest.time()));
      return new Rest(0, 0, left.isNegative() ? Duration.ZERO : left);
    }
    var end = strict();
    if (!since.on().isBefore(end)) {
      return Rest.of(Term.Unit.DAYS, 0);
    }
    int months = unit == Term.Unit.MONTHS ? (int) ChronoUnit.MONTHS.between(since.on(), end) : 0;
    return new Rest(months, unit == Term.Unit.WORKING_DAYS ? days.between(since.on(), end)
        : ChronoUnit.DAYS.between(since.on().plusMonths(months), end), Duration.ZERO);
  }
}
