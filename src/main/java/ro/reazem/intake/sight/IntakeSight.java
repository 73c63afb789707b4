package ro.reazem.intake.sight;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * What an officer may see of the registry: the papers of the registries and units in which the act is permitted to them, and
 * those they are responsible for. Papers of a confidential class are seen by whoever registers or decides there, not by the
 * whole unit. Every list, count, panel, sheet and export puts {@link #of} into its where clause and binds with {@link #bind}.
 */
@Component
public class IntakeSight {

  private static final String REGISTER = "intake.entry.register";
  private static final String CONFIDENTIAL = "intake.entry.confidential";

  private final PermissionMatrix matrix;

  IntakeSight(PermissionMatrix matrix) {
    this.matrix = matrix;
  }

  /** The SQL predicate for a table alias with the columns registry_unit_id, unit_id, responsible_id and confidentiality. */
  public static String of(String alias) {
    return """
        (%1$s.responsible_id = :me or (%1$s.registry_unit_id = any(:units) or %1$s.unit_id = any(:units))
          and (%1$s.confidentiality = 'GENERAL' or %1$s.registry_unit_id = any(:registrars) or %1$s.unit_id = any(:trusted)))"""
        .formatted(alias);
  }

  /** Binds what {@link #of} asks for. */
  public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Officer officer, String action) {
    return query.param("me", officer.id()).param("units", units(officer, action)).param("registrars", units(officer, REGISTER))
        .param("trusted", units(officer, CONFIDENTIAL));
  }

  /** The units in which the act is permitted to the officer. */
  public UUID[] units(Officer officer, String action) {
    return matrix.units(officer, action).toArray(UUID[]::new);
  }

  /** Whether the act is permitted to the officer in that very unit. */
  public boolean allows(Officer officer, String action, UUID unit) {
    return matrix.units(officer, action).contains(unit);
  }
}
