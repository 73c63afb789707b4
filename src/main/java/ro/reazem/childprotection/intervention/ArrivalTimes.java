package ro.reazem.childprotection.intervention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * When a team was called, left, arrived and ended (fișa de intervenție).
 *
 * @param byPolice whether the police called it, so that the minutes of Ordinul nr. 2525/2018 run
 */
record ArrivalTimes(Instant called, @Nullable Instant left, Instant arrived, @Nullable Instant ended, boolean byPolice) {

  private static final int HALF_A_DAY = 12;

  ArrivalTimes {
    RuleViolated.require(!arrived.isBefore(called) && (left == null || !left.isBefore(called) && !arrived.isBefore(left)) && (ended == null || !ended.isBefore(arrived)),
        "childprotection.intervention.timesOutOfOrder");
  }

  /** Of a night: called before midnight and there after it, or ended the next day; a day has one arrival. */
  static ArrivalTimes of(LocalDate on, LocalTime called, @Nullable LocalTime left, LocalTime arrived, @Nullable LocalTime ended, boolean byPolice) {
    boolean overMidnight = called.isAfter(arrived) && called.getHour() - arrived.getHour() > HALF_A_DAY;
    boolean endsNextDay = ended != null && ended.isBefore(arrived) && arrived.getHour() - ended.getHour() > HALF_A_DAY;
    return new ArrivalTimes(at(overMidnight ? on.minusDays(1) : on, called), left == null ? null : at(left.isAfter(arrived) && overMidnight ? on.minusDays(1) : on, left),
        at(on, arrived), ended == null ? null : at(endsNextDay ? on.plusDays(1) : on, ended), byPolice);
  }

  private static Instant at(LocalDate on, LocalTime hour) {
    return on.atTime(hour).atZone(ZoneId.of("Europe/Bucharest")).toInstant();
  }

  long minutes() {
    return Duration.between(called, arrived).toMinutes();
  }

  /** Later than the minutes allow; never when somebody else called, or none are set. */
  boolean isLate(@Nullable Integer most) {
    return byPolice && most != null && arrived.isAfter(called.plusSeconds(60L * most));
  }
}
