package ro.reazem.services.sight;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/** What the sights of all files of services ask alike: the unit, who answers, who was let in, who is kept out. */
abstract class FileSight {

  public static final String CONTEXT = "services";

  private final CaseAccess access;
  private final PermissionMatrix matrix;
  private final String context;
  private final String reading;

  /**
   * Of files of one context.
   *
   * @param reading the act of whoever may see the file at all
   */
  FileSight(CaseAccess access, PermissionMatrix matrix, String context, String reading) {
    this.access = access;
    this.matrix = matrix;
    this.context = context;
    this.reading = reading;
  }

  String context() {
    return context;
  }

  String reading() {
    return reading;
  }

  /** What the predicate binds for an act. */
  public Map<String, Object> seen(Officer officer, String action) {
    return access.seen(officer, action);
  }

  public boolean allows(Officer officer, String action, UUID unit, UUID file) {
    return access.allows(officer, action, unit, file);
  }

  /** Refuses the act; whoever may not even see the file learns nothing, not even that there is one. */
  public void require(Officer officer, String action, UUID unit, UUID file) {
    if (!allows(officer, action, unit, file)) {
      throw allows(officer, reading, unit, file) ? new AccessDeniedException("Not permitted about this file: " + action)
          : new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** Whether a conflict of interest keeps the officer out of the file. */
  public boolean bars(Officer officer, UUID file) {
    return access.bars(officer, context, file);
  }

  public boolean may(Officer officer, String action) {
    return matrix.allows(officer, action);
  }

  /** Whether the officer may do it in that unit, such as closing its month or going on a visit. */
  public boolean mayIn(Officer officer, String action, UUID unit) {
    return matrix.units(officer, action).contains(unit);
  }

  /** The units in which the officer may do it. */
  public UUID[] units(Officer officer, String action) {
    return matrix.units(officer, action).toArray(UUID[]::new);
  }
}
