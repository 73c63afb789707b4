package ro.reazem.archive.sight;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Which files an officer of the archive sees: those of the units for which they hold a role in the archive, by number, kind and dates and
 * never by what they say, so that restricted cases are kept and selected like all others; none that is hidden from them or that a conflict of
 * interest keeps them out of.
 */
@Component
public class ArchiveSight {

  public static final String READ = "archive.file.read";

  /** The predicate for an alias f of archive.file. */
  public static final String OF = "(f.unit_id = any(:units) and (f.context || ' ' || f.case_id) <> all(:barred::text[]))";

  /** The predicate for an alias p of what belongs to a whole unit, such as an inventory or a proposal of selection. */
  public static final String OF_UNIT = "(p.unit_id = any(:units))";

  private final PermissionMatrix matrix;
  private final CaseAccess access;

  ArchiveSight(PermissionMatrix matrix, CaseAccess access) {
    this.matrix = matrix;
    this.access = access;
  }

  /** Binds what the predicates name, for an act of the matrix. */
  public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Officer officer, String action) {
    return query.param("units", matrix.units(officer, action).toArray(UUID[]::new)).param("barred", access.reach(officer).barred());
  }

  /** The same for what belongs to a whole unit. */
  public JdbcClient.StatementSpec bindUnits(JdbcClient.StatementSpec query, Officer officer, String action) {
    return query.param("units", matrix.units(officer, action).toArray(UUID[]::new));
  }

  public boolean may(Officer officer, String action, UUID unit) {
    return matrix.units(officer, action).contains(unit);
  }
}
