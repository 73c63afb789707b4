package ro.reazem.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * When something happened that a term counts from: a day, and for terms in hours its moment.
 *
 * @param on the day in Romania
 * @param at the moment, null where only the day is known
 */
public record Moment(LocalDate on, @Nullable Instant at) implements ValueObject {

  public static Moment on(LocalDate day) {
    return new Moment(day, null);
  }

  public static Moment at(Instant moment) {
    return new Moment(moment.atZone(TimeConfiguration.BUCHAREST).toLocalDate(), moment);
  }

  /** @throws RuleViolated when only the day is known */
  public Instant exact() {
    if (at == null) {
      throw new RuleViolated("platform.deadline.momentAsked");
    }
    return at;
  }

  /** By the moments where both are known, else by the days. */
  public boolean isBefore(Moment other) {
    return at != null && other.at != null ? at.isBefore(other.at) : on.isBefore(other.on);
  }
}
