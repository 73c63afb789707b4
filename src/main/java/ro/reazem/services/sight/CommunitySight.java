package ro.reazem.services.sight;

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
 * Which files and households of community health an officer may see: those of the unit they hold a role in, those they answer for or were let into. Whoever only
 * reads is of the integrated team: card of the household, categories and days, never what tells of health. Every list, count, panel and export puts {@link #of}
 * into its where clause and binds {@link #seen}.
 */
@Component
public class CommunitySight {

  public static final String CONTEXT = "services";
  public static final String READ = "services.community.read";
  public static final String WORK = "services.community.work";
  public static final String MEDICAL = "services.community.medical";
  public static final String STAFF = "services.community.staff";

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  CommunitySight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /** The SQL predicate for an alias of services.community_file. */
  public static String of(String alias) {
    return CaseAccess.of(alias);
  }

  /** The same for an alias that has unit_id and belongs to a file, such as a visit. */
  public static String of(String alias, String file) {
    return CaseAccess.of(alias, file);
  }

  /** What {@link #of} binds for an act. */
  public Map<String, Object> seen(Officer officer, String action) {
    return access.seen(officer, action);
  }

  public boolean allows(Officer officer, String action, UUID unit, UUID file) {
    return access.allows(officer, action, unit, file);
  }

  /** Refuses the act; whoever may not even see the file learns nothing, not even that there is one. */
  public void require(Officer officer, String action, UUID unit, UUID file) {
    if (!allows(officer, action, unit, file)) {
      throw allows(officer, READ, unit, file) ? new AccessDeniedException("Not permitted about this file: " + action)
          : new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** Whether a conflict of interest keeps the officer out of the file. */
  public boolean bars(Officer officer, UUID file) {
    return access.bars(officer, CONTEXT, file);
  }

  public boolean may(Officer officer, String action) {
    return matrix.allows(officer, action);
  }

  /** Whether the officer may do it in that unit, such as going on a visit. */
  public boolean mayIn(Officer officer, String action, UUID unit) {
    return matrix.units(officer, action).contains(unit);
  }

  /** The units in which the officer may do it. */
  public UUID[] units(Officer officer, String action) {
    return matrix.units(officer, action).toArray(UUID[]::new);
  }
}
