package ro.reazem.intake.circuit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ro.reazem.intake.entry.Entry;
import ro.reazem.intake.entry.Stage;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.platform.security.Officer;

/** Which steps an officer may make with a paper that they see. */
@Component
class CircuitDesk {

  private final IntakeSight sight;
  private final Hops hops;

  CircuitDesk(IntakeSight sight, Hops hops) {
    this.sight = sight;
    this.hops = hops;
  }

  List<Stage> mayReach(Entry entry, Officer officer) {
    return entry.isCancelled() ? List.of()
        : Circuit.after(entry.direction(), entry.stage()).stream().filter(stage -> may(entry, officer, stage)).toList();
  }

  /** Where the paper may be sent back to by whoever has to make the next step, or answers for the unit. */
  List<Stage> mayReturnTo(Entry entry, Officer officer) {
    boolean mine = !entry.isCancelled() && entry.stage().compareTo(Stage.NUMBERED_OUT) < 0
        && (!mayReach(entry, officer).isEmpty() || decides(entry, officer));
    return mine ? hops.behind(entry.getId(), entry.stage()) : List.of();
  }

  private boolean may(Entry entry, Officer officer, Stage stage) {
    var action = Circuit.action(stage);
    return switch (stage) {
      case DRAFTED -> officer.id().equals(entry.responsibleId());
      case NUMBERED_OUT, SENT -> sight.allows(officer, action, entry.registryUnitId());
      case FILED -> sight.allows(officer, action, entry.registryUnitId()) || decides(entry, officer);
      default -> units(entry).anyMatch(unit -> sight.allows(officer, action, unit));
    };
  }

  private boolean decides(Entry entry, Officer officer) {
    return units(entry).anyMatch(unit -> sight.allows(officer, Circuit.DECIDE, unit));
  }

  private static Stream<UUID> units(Entry entry) {
    return entry.unitId() == null ? Stream.of(entry.registryUnitId()) : Stream.of(entry.registryUnitId(), entry.unitId());
  }
}
