package ro.reazem.financialaid.sight;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * What an officer may see of the module's cases, which are its requests; the rule is the directory's. Every list, count, panel,
 * sheet and export puts {@link #of} into its where clause and binds {@link #seen}.
 */
@Component
public class Sight {

  private static final String READ = "financialaid.application.read";

  private static final String CONTEXT = "financialaid.";

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  Sight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /**
   * The SQL predicate for a table alias that has the column unit_id.
   *
   * @param request the expression that gives the id of the request the row belongs to
   */
  public static String of(String alias, String request) {
    return CaseAccess.of(alias, request);
  }

  /** What {@link #of} binds for an act. */
  public Map<String, Object> seen(Officer officer, String action) {
    var seen = access.seen(officer, action);
    if (action.startsWith(CONTEXT)) {
      return seen;
    }
    // whoever hands out meals or goods holds a role of another name; what is hidden from them here stays hidden
    var narrowed = new HashMap<>(seen);
    narrowed.put("barred", access.seen(officer, READ).get("barred"));
    return narrowed;
  }

  /** Whether the act is permitted to the officer about that very request. */
  public boolean allows(Officer officer, String action, UUID unit, UUID request) {
    return access.allows(officer, action, unit, request);
  }

  /** Refuses the act; whoever may not even see the request learns nothing, not even that there is one. */
  public void require(Officer officer, String action, UUID unit, UUID request) {
    if (!allows(officer, action, unit, request)) {
      throw allows(officer, READ, unit, request) ? new AccessDeniedException("Not permitted about this request: " + action)
          : new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** The units in which the officer may do what needs no case yet, such as lodging a request. */
  public UUID[] units(Officer officer, String action) {
    return matrix.units(officer, action).toArray(UUID[]::new);
  }
}
