package ro.reazem.audit.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.PermissionMatrix;

/** The permission matrix with the web addresses behind each act. */
@Component
class PermissionSheets {

  private final PermissionMatrix matrix;

  PermissionSheets(PermissionMatrix matrix) {
    this.matrix = matrix;
  }

  /**
   * An act, who may perform it, and where.
   *
   * @param levels any one of these, held in the context, allows the act
   */
  record Act(String action, Set<Level> levels, List<ModuleSheet.Endpoint> endpoints) {

    public boolean allowedFor(Level level) {
      return levels.contains(level);
    }
  }

  /** All acts of the matrix by context. */
  SortedMap<String, List<Act>> of(Handbook handbook) {
    var endpoints = handbook.modules().stream().flatMap(module -> module.endpoints().stream()).toList();
    var contexts = new TreeMap<String, List<Act>>();
    matrix.entries().forEach((action, levels) -> contexts
        .computeIfAbsent(action.substring(0, Math.max(action.indexOf('.'), 0)), context -> new ArrayList<>())
        .add(new Act(action, levels, endpoints.stream().filter(one -> one.action().equals(action)).toList())));
    return contexts;
  }
}
