package ro.reazem.identity.officer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.identity.officer.OfficerRegister.OfficerRow;
import ro.reazem.identity.unit.UnitRegister;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.Option;

/** Whom an administrator or auditor reaches: the officers of the units for which the role is held. */
@Component
class OfficerReach {

  static final String READ = "identity.officer.read";
  static final String KEEP = "identity.officer.keep";

  private final PermissionMatrix matrix;
  private final OfficerRegister register;
  private final UnitRegister units;

  OfficerReach(PermissionMatrix matrix, OfficerRegister register, UnitRegister units) {
    this.matrix = matrix;
    this.register = register;
    this.units = units;
  }

  Set<UUID> units(Officer by, String action) {
    return matrix.units(by, action);
  }

  /** The officer asked for, as far as the one who asks may perform the act there; otherwise there is none. */
  OfficerRow find(UUID id, Officer by, String action) {
    return register.find(id, units(by, action)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** @throws RuleViolated when the unit is none of those reached */
  UUID unit(String typed, Officer by) {
    return units(by, KEEP).stream().filter(unit -> unit.toString().equals(typed)).findFirst()
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  List<Option> unitOptions(Officer by) {
    var reached = units(by, KEEP);
    return units.tree().stream().filter(unit -> unit.active() && reached.contains(unit.id()))
        .map(UnitRegister.UnitRow::option).toList();
  }
}
