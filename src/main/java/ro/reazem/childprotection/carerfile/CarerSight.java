package ro.reazem.childprotection.carerfile;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Which files of foster carers an officer may see: those of the units in which the act is permitted, those they are responsible for or were let
 * into. Every list, count, panel and export puts {@link #of} into its where clause and binds {@link #seen}.
 */
@Component
public class CarerSight {

  public static final String READ = "childprotection.carer.read";
  public static final String WORK = "childprotection.carer.work";
  public static final String OPEN = "childprotection.carer.open";
  /** Receiving a child above the number of the attest: only whoever may order measures (I3.7). */
  public static final String EXCEED = "childprotection.measure.order";
  public static final String MATCH = "childprotection.carer.match";

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  CarerSight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /** The SQL predicate for an alias of childprotection.foster_carer. */
  public static String of(String alias) {
    return CaseAccess.of(alias);
  }

  /** What {@link #of} binds for an act. */
  public Map<String, Object> seen(Officer officer, String action) {
    return access.seen(officer, action);
  }

  public boolean allows(Officer officer, String action, UUID unit, UUID carer) {
    return access.allows(officer, action, unit, carer);
  }

  /** Refuses the act; whoever may not even see the file learns nothing, not even that there is one. */
  public void require(Officer officer, String action, UUID unit, UUID carer) {
    if (!allows(officer, action, unit, carer)) {
      throw allows(officer, READ, unit, carer) ? new AccessDeniedException("Not permitted about this carer: " + action)
          : new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** Whether a conflict of interest keeps the officer out of the file. */
  public boolean bars(Officer officer, UUID carer) {
    return access.bars(officer, "childprotection", carer);
  }

  public boolean mayOpen(Officer officer) {
    return matrix.allows(officer, OPEN);
  }

  /** The officer's own unit where the act is permitted there, else one of those in which it is. */
  public UUID unitFor(Officer officer, String action) {
    var units = matrix.units(officer, action);
    return units.contains(officer.unit()) ? officer.unit() : units.iterator().next();
  }
}
