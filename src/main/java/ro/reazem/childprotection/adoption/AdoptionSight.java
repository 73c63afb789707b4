package ro.reazem.childprotection.adoption;

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
 * Which files of adoption an officer may see (secretul adopției, art. 1 lit. f din Legea nr. 273/2004): those assigned to them or to whom they stand in
 * for, and those of the adoption service they head. A role in adoption alone opens no file, a role elsewhere none whatever it is, and nobody is let in in
 * an emergency: no other module knows that there is anything to be let into.
 */
@Component
public class AdoptionSight {

  public static final String CONTEXT = "adoption";
  public static final String READ = "adoption.file.read";
  public static final String OPEN = "adoption.file.open";
  public static final String WORK = "adoption.file.work";
  public static final String DECIDE = "adoption.file.decide";
  public static final String ORIGIN = "adoption.origin.read";

  private static final String SEEN = "(%1$s.responsible_id = any(:officers) or %1$s.team && :officers or %1$s.unit_id = any(:headed))";
  private static final String KEPT = "(" + SEEN + " and not %1$s.erased)";
  private static final String OF_CHILD = KEPT + """
       and (%1$s.approved_on is not null or not exists (select from childprotection.child_case barred where barred.id = %1$s.case_id
        and ('people ' || barred.child_id) = any(:barred)))""";
  private static final Set<Level> HEADING = Set.of(Level.APPROVE);

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  AdoptionSight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /** The SQL predicate for an alias of childprotection.adopters_file; a destroyed file is seen by nobody. */
  public static String of(String alias) {
    return KEPT.formatted(alias);
  }

  /** The same for childprotection.adoption_file; a conflict of interest about the child keeps out. */
  public static String ofChild(String alias) {
    return "(" + OF_CHILD.formatted(alias) + ")";
  }

  /** What both bind. */
  public Map<String, Object> seen(Officer officer) {
    var reach = access.reach(officer);
    return Map.of("officers", matrix.allows(officer, READ) ? reach.officers() : new UUID[0],
        "headed", officer.units(CONTEXT, HEADING).toArray(UUID[]::new), "barred", reach.barred());
  }

  /** Whether the act is permitted about that very file. */
  public boolean allows(Officer officer, String action, Assigned file) {
    var seen = seen(officer);
    var officers = Set.of((UUID[]) seen.get("officers"));
    boolean heads = Set.of((UUID[]) seen.get("headed")).contains(file.unitId());
    boolean assigned = officers.contains(file.responsibleId()) || file.team().stream().anyMatch(officers::contains);
    return matrix.allows(officer, action) && (heads || assigned && !action.equals(DECIDE) && !action.equals(ORIGIN));
  }

  /** Refuses an act about a file that the officer sees; whoever does not see it never gets here. */
  public void require(Officer officer, String action, Assigned file) {
    if (!allows(officer, READ, file)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (!allows(officer, action, file)) {
      throw new AccessDeniedException("Not permitted about this file: " + action);
    }
  }

  public boolean may(Officer officer, String action) {
    return matrix.allows(officer, action);
  }

  /** The officer's own unit where the act is permitted there, else one of those in which it is. */
  public UUID unitFor(Officer officer, String action) {
    var units = matrix.units(officer, action);
    return units.contains(officer.unit()) ? officer.unit() : units.iterator().next();
  }
}
