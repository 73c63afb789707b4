package ro.reazem.identity.officer;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * A role as it is granted, for a unit and the units below it.
 *
 * @param context the module it is about, or * for all that are not secret
 * @param to the last day, null while no end is known
 */
public record RoleGrant(String context, Level level, UnitId unit, LocalDate from, @Nullable LocalDate to)
    implements ValueObject {

  public static final String EVERYWHERE = "*";

  /** How a role that includes the context may be written: by its name, or for all of them where it is not secret. */
  public static Set<String> including(String context, PermissionMatrix matrix) {
    return matrix.isSecret(context) ? Set.of(context) : Set.of(context, EVERYWHERE);
  }

  public RoleGrant {
    RuleViolated.require(to == null || !to.isBefore(from), "identity.role.endsBeforeItStarts");
  }
}
