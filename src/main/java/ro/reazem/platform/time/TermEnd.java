package ro.reazem.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * When a term ends: the strict day of the calendar to warn on (termen intern), and the last day on which it is still kept
 * (termen procedural).
 *
 * @param alarmOn never later than dueOn
 * @param dueAt the last moment of a term in hours, null for all others
 */
public record TermEnd(LocalDate alarmOn, LocalDate dueOn, @Nullable Instant dueAt) implements ValueObject {

  /** Whether what happened then came too late. */
  public boolean isBefore(Moment moment) {
    return dueAt != null && moment.at() != null ? dueAt.isBefore(moment.at()) : dueOn.isBefore(moment.on());
  }

  /** Where a term that follows this one begins: the strict end, not the day it was moved to. */
  public Moment asMoment() {
    return new Moment(alarmOn, dueAt);
  }
}
