package ro.reazem.childprotection.sight;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * What an officer may see of children's cases: need to know, by assignment. A case is open to its case manager, its team, whoever stands in for
 * one of them or was let in, and to those who head or control its unit; the unit alone opens nothing. Every list, count, panel, sheet and export
 * puts {@link #of} into its where clause and binds {@link #seen}.
 */
@Component
public class ChildSight {

  public static final String CONTEXT = "childprotection";
  private static final String READ = "childprotection.case.read";
  private static final String SEEN = """
      ((%1$s.unit_id = any(:overseen) or %1$s.responsible_id = any(:officers) or %1$s.team && :officers or %1$s.id = any(:cases))
        and %1$s.id <> all(:barred))""";

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  ChildSight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /** The SQL predicate for an alias of childprotection.child_case. */
  public static String of(String alias) {
    return SEEN.formatted(alias);
  }

  /** What {@link #of} binds for an act. */
  public Map<String, Object> seen(Officer officer, String action) {
    return access.seen(officer, action);
  }

  /** Whether the act is permitted to the officer about that very case. */
  public boolean allows(Officer officer, String action, Seen one) {
    var seen = access.seen(officer, action);
    var officers = Set.of((UUID[]) seen.get("officers"));
    boolean related = one.responsibleId() != null && officers.contains(one.responsibleId()) || one.team().stream().anyMatch(officers::contains);
    return (related || access.allows(officer, CONTEXT, levels(action), one.unitId(), one.id(), true)) && !access.bars(officer, CONTEXT, one.id());
  }

  /** Refuses the act; whoever may not even see the case learns nothing, not even that there is one. */
  public void require(Officer officer, String action, Seen one) {
    // reading is asked first, which whoever may do anything may: what ties the officer to cases is then asked for once
    if (!allows(officer, READ, one)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (!allows(officer, action, one)) {
      throw new AccessDeniedException("Not permitted about this case: " + action);
    }
  }

  /** The units in which the officer may do what needs no case yet, such as opening one. */
  public UUID[] units(Officer officer, String action) {
    return matrix.units(officer, action).toArray(UUID[]::new);
  }

  private Set<Level> levels(String action) {
    return matrix.entries().getOrDefault(action, Set.of());
  }
}
