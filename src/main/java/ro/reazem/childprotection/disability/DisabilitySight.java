package ro.reazem.childprotection.disability;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * What an officer may see of the files of children with disabilities: what they hold is about health, so the predicate is that of children's cases (by assignment),
 * asked for the acts of these files.
 */
@Component
class DisabilitySight {

  static final String READ = "childprotection.disability.read";
  static final String WORK = "childprotection.disability.work";
  static final String OPEN = "childprotection.disability.open";
  static final String ASSIGN = "childprotection.disability.assign";

  private final ChildSight sight;
  private final PermissionMatrix matrix;

  DisabilitySight(ChildSight sight, PermissionMatrix matrix) {
    this.sight = sight;
    this.matrix = matrix;
  }

  /** The SQL predicate for an alias of childprotection.disability_file. */
  static String of(String alias) {
    return ChildSight.of(alias);
  }

  /** What {@link #of} binds. */
  Map<String, Object> seen(Officer officer) {
    return sight.seen(officer, READ);
  }

  boolean allows(Officer officer, String action, DisabilityFile file) {
    return sight.allows(officer, action, file.seen());
  }

  void require(Officer officer, String action, DisabilityFile file) {
    sight.require(officer, action, file.seen());
  }

  boolean mayOpen(Officer officer) {
    return matrix.allows(officer, OPEN);
  }

  /** The officer's own unit where requests may be entered there, else one of those in which they may. */
  UUID unitFor(Officer officer) {
    var units = matrix.units(officer, OPEN);
    return units.contains(officer.unit()) ? officer.unit() : units.iterator().next();
  }
}
