package ro.reazem.intake.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.intake.WorkRouted.Urgency;

/**
 * The level that the told circumstances propose (triaj propus); a person decides.
 *
 * @param because the circumstances that speak for it
 */
public record ProposedUrgency(Urgency level, List<Trigger> because) implements ValueObject {

  /**
   * Everything on the list of situations to be reported at once is immediate; suspected violence is urgent.
   *
   * @param aloneBelow the age below which nobody is left alone at home, null while it is not set: then anybody alone counts
   */
  public static ProposedUrgency of(SignalSheet sheet, @Nullable Integer aloneBelow) {
    return of(sheet.facts().triggers(), sheet.facts().forms(), youngest(sheet.subjects(), sheet.reportedOn()), aloneBelow);
  }

  /** The same from the circumstances alone, while a form is still being filled in. */
  public static ProposedUrgency of(List<Trigger> triggers, List<ViolenceForm> forms, @Nullable Integer youngest, @Nullable Integer aloneBelow) {
    var immediate = triggers.stream().filter(one -> one != Trigger.SUSPECTED_VIOLENCE)
        .filter(one -> one != Trigger.ALONE_AT_HOME || aloneBelow == null || youngest == null || youngest < aloneBelow).toList();
    if (!immediate.isEmpty()) {
      return new ProposedUrgency(Urgency.IMMEDIATE, immediate);
    }
    return triggers.isEmpty() && forms.isEmpty() ? new ProposedUrgency(Urgency.STANDARD, List.of())
        : new ProposedUrgency(Urgency.URGENT, triggers);
  }

  /** Whether a level is less pressing than the one proposed. */
  public boolean isAbove(Urgency other) {
    return level.compareTo(other) < 0;
  }

  private static @Nullable Integer youngest(List<Subject> subjects, LocalDate day) {
    return subjects.stream().map(one -> one.ageOn(day)).filter(Objects::nonNull).min(Integer::compare).orElse(null);
  }
}
