package ro.reazem.identity.permissions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.identity.officer.RoleGrant;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;

/** The permission matrix as it decides: each action, the levels that allow it, and who holds such a level today. */
@Controller
class MatrixController {

  private final PermissionMatrix matrix;
  private final RoleHolders holders;

  MatrixController(PermissionMatrix matrix, RoleHolders holders) {
    this.matrix = matrix;
    this.holders = holders;
  }

  /** A line of the matrix. */
  record Line(String action, Set<Level> levels, Set<String> holders) {}

  @Permitted("identity.matrix.read")
  @GetMapping("/admin/permissions")
  String show(Model model) {
    var today = holders.today();
    model.addAttribute("levels", Level.values());
    model.addAttribute("lines", matrix.entries().entrySet().stream().map(entry -> line(entry, today)).toList());
    return "identity/permissions/matrix";
  }

  /** The colleagues who may perform an act in a unit, for a notice that the one who asks may not. */
  @Permitted(Permitted.SIGNED_IN)
  @GetMapping("/identity/allowed")
  String allowed(@RequestParam String action, @RequestParam UUID unit, Officer officer, Model model) {
    var context = action.substring(0, Math.max(action.indexOf('.'), 0));
    boolean colleague = officer.units(context, EnumSet.allOf(Level.class)).contains(unit);
    model.addAttribute("names", colleague
        ? holders.forUnit(context, matrix.entries().getOrDefault(action, Set.of()), unit, officer.id()) : List.of());
    return "identity/permissions/allowed";
  }

  private Line line(Map.Entry<String, Set<Level>> entry, List<RoleHolders.Holders> today) {
    var written = RoleGrant.including(entry.getKey().substring(0, entry.getKey().indexOf('.')), matrix);
    var names = new TreeSet<String>();
    today.stream().filter(held -> Arrays.stream(Level.values())
        .anyMatch(level -> entry.getValue().contains(level) && held.of(written, level)))
        .forEach(held -> names.addAll(held.names()));
    return new Line(entry.getKey(), entry.getValue(), names);
  }
}
