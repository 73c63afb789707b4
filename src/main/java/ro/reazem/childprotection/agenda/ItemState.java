package ro.reazem.childprotection.agenda;

import java.util.Map;
import java.util.Set;
import ro.reazem.kernel.RuleViolated;

/** Where a matter stands on its way through the commission (starea cauzei). */
public enum ItemState {
  PROPOSED, RETURNED, COMPLETE, SCHEDULED, DEBATED, POSTPONED, ADMITTED, REJECTED, NUMBERED, COMMUNICATED, FINAL, CONTESTED, WITHDRAWN;

  private static final Map<ItemState, Set<ItemState>> NEXT = Map.ofEntries(
      Map.entry(PROPOSED, Set.of(COMPLETE, RETURNED, WITHDRAWN)), Map.entry(RETURNED, Set.of(PROPOSED, WITHDRAWN)),
      Map.entry(COMPLETE, Set.of(SCHEDULED, RETURNED, WITHDRAWN)), Map.entry(SCHEDULED, Set.of(DEBATED, POSTPONED, COMPLETE)),
      Map.entry(DEBATED, Set.of(ADMITTED, REJECTED, POSTPONED)), Map.entry(POSTPONED, Set.of(SCHEDULED, RETURNED, WITHDRAWN)),
      Map.entry(ADMITTED, Set.of(NUMBERED)), Map.entry(REJECTED, Set.of(NUMBERED)), Map.entry(NUMBERED, Set.of(COMMUNICATED, ADMITTED, REJECTED)),
      Map.entry(COMMUNICATED, Set.of(FINAL, CONTESTED)), Map.entry(CONTESTED, Set.of(FINAL)), Map.entry(FINAL, Set.of()),
      Map.entry(WITHDRAWN, Set.of()));

  /** @throws RuleViolated when the matter cannot go there from here */
  ItemState to(ItemState next) {
    RuleViolated.require(NEXT.get(this).contains(next), "childprotection.agenda.notFromHere");
    return next;
  }

  /** Whether it waits to be put on the agenda of a meeting. */
  public boolean isWaiting() {
    return this == COMPLETE || this == POSTPONED;
  }

  public boolean isOnAgenda() {
    return this == SCHEDULED || this == DEBATED;
  }

  public boolean isDecided() {
    return this == ADMITTED || this == REJECTED || this == NUMBERED || this == COMMUNICATED || this == FINAL || this == CONTESTED;
  }

  /** The kind of tag it is shown with. */
  public String tag() {
    return switch (this) {
      case RETURNED, CONTESTED -> "warn";
      case ADMITTED, NUMBERED, COMMUNICATED, FINAL -> "ok";
      case REJECTED -> "crit";
      case SCHEDULED, DEBATED -> "info";
      default -> "";
    };
  }
}
