package ro.reazem.intake.sight;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * What an officer may see of the registry: the papers of the registries and units in which the act is permitted to them, those
 * they are responsible for or stand in for, and petitions they were let into. Papers of a confidential class are seen by whoever
 * registers or decides there, not by the whole unit; nobody sees what a conflict of interest keeps them out of, nor the paper of a
 * referral that accuses them. Every list,
 * count, panel, sheet and export puts {@link #of} or {@link #ofPetition} into its where clause and binds with {@link #bind}.
 */
@Component
public class IntakeSight {

  private static final String REGISTER = "intake.entry.register";
  private static final String CONFIDENTIAL = "intake.entry.confidential";
  private static final String IN_UNITS = """
      (%1$s.responsible_id = any(:officers) or %2$s = any(%3$s) or (%1$s.registry_unit_id = any(:units) or %1$s.unit_id = any(:units))
        and (%1$s.confidentiality = 'GENERAL' or %1$s.registry_unit_id = any(:registrars) or %1$s.unit_id = any(:trusted)))
        and %2$s <> all(%4$s)""";
  private static final String ENTRIES_OF = "array(select seen.entry_id from intake.petition seen where seen.id = any(:cases))";
  private static final String ENTRIES_HIDDEN = "array(select seen.entry_id from intake.petition seen where seen.id = any(:barred) "
      + "union all select seen.entry_id from intake.referral seen where seen.id = any(:barred))";

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  IntakeSight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /** The SQL predicate for an alias of the table of entries. */
  public static String of(String entry) {
    return "(" + IN_UNITS.formatted(entry, entry + ".id", ENTRIES_OF, ENTRIES_HIDDEN) + ")";
  }

  /** The SQL predicate for an alias of the table of petitions. */
  public static String ofPetition(String petition) {
    return "(" + IN_UNITS.formatted(petition, petition + ".id", ":cases", ":barred") + ")";
  }

  /** Binds what the predicates ask for. */
  public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Officer officer, String action) {
    return query.params(access.seen(officer, action)).param("registrars", units(officer, REGISTER))
        .param("trusted", units(officer, CONFIDENTIAL));
  }

  /** Whether the act is permitted to the officer about that very petition. */
  public boolean allowsPetition(Officer officer, String action, UUID unit, UUID petition) {
    return access.allows(officer, action, unit, petition);
  }

  /** Whether the act is permitted to the officer in that very unit. */
  public boolean allows(Officer officer, String action, UUID unit) {
    return matrix.units(officer, action).contains(unit);
  }

  private UUID[] units(Officer officer, String action) {
    return matrix.units(officer, action).toArray(UUID[]::new);
  }
}
