package ro.reazem.financialaid.sight;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * What an officer may see of the module's cases: those of the units in which the act is permitted to them. Every list,
 * count, panel, sheet and export puts {@link #of} into its where clause and binds {@link #units}.
 */
@Component
public class Sight {

  private final PermissionMatrix matrix;

  Sight(PermissionMatrix matrix) {
    this.matrix = matrix;
  }

  /** The SQL predicate for a table alias that has the column unit_id; bind :units with {@link #units}. */
  public static String of(String alias) {
    return alias + ".unit_id = any(:units)";
  }

  /** The value of :units for an act. */
  public UUID[] units(Officer officer, String action) {
    return matrix.units(officer, action).toArray(UUID[]::new);
  }

  /** Whether the act is permitted to the officer in that very unit. */
  public boolean allows(Officer officer, String action, UUID unit) {
    return matrix.units(officer, action).contains(unit);
  }
}
