package ro.reazem.services.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * A social service unit (unitate de servicii sociale).
 *
 * @param code its entry of the nomenclature of social services (nomenclatorul serviciilor sociale)
 * @param unitId the organisational unit whose staff works there
 * @param capacity for how many it is (capacitatea)
 * @param version how often it was changed
 */
public record ServiceUnit(UUID id, String code, ServiceKind kind, String name, UUID unitId, int siruta, String address, String phone,
    @Nullable UUID headId, int capacity, UnitState state, LocalDate stateSince, String stateNote, long version) {

  public ServiceUnit {
    RuleViolated.require(state == UnitState.OPEN || stateNote.strip().length() >= 3, "services.unit.stateWithoutReason");
  }

  public boolean isOpen() {
    return state == UnitState.OPEN;
  }
}
