package ro.reazem.services.unit;

import java.time.LocalDate;
import java.util.List;

/** How a unit stands with its licence on a day (situația licenței). */
enum LicenceStanding {
  /** No licence is asked for. */
  NOT_ASKED(""),
  /** Valid, and no end is near. */
  VALID("ok"),
  /** Valid, but only for a time (licență provizorie). */
  PROVISIONAL("warn"),
  /** Valid, and its end is near, with none after it. */
  ENDS_SOON("warn"),
  /** It ended. */
  ENDED("crit"),
  /** There was none. */
  MISSING("crit");

  private final String tag;

  LicenceStanding(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  /** Whether somebody must do something about it. */
  public boolean alarms() {
    return this == ENDS_SOON || this == ENDED || this == MISSING;
  }

  /** @param warnDays how many days before the end somebody is warned */
  static LicenceStanding of(List<Licence> licences, boolean asked, LocalDate day, int warnDays) {
    if (!asked) {
      return NOT_ASKED;
    }
    var now = licences.stream().filter(one -> one.isValidOn(day)).findFirst();
    if (now.isEmpty()) {
      return licences.stream().anyMatch(one -> !one.from().isAfter(day)) ? ENDED : MISSING;
    }
    var until = now.get().until();
    boolean followed = until != null && licences.stream().anyMatch(one -> one.isValidOn(until.plusDays(1)));
    if (until != null && !followed && !until.isAfter(day.plusDays(warnDays))) {
      return ENDS_SOON;
    }
    return now.get().provisional() ? PROVISIONAL : VALID;
  }
}
