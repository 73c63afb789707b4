package ro.reazem.payments.sight;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Which rights an officer of payments sees: those of the cases of the units for which they hold a role in payments, by holder, benefit, months and
 * sums and never by what the case says, so that rights of restricted cases are paid like all others; none of a case that is hidden from them or that
 * a conflict of interest keeps them out of.
 */
@Component
public class PaymentsSight {

  public static final String READ = "payments.account.read";
  public static final String SETTLE = "payments.difference.settle";

  /** The predicate for the alias c of directory.case_relation, the case that a right was decided in. */
  public static final String OF = "(c.unit_id = any(:units) and (c.context || ' ' || c.case_id) <> all(:barred::text[]))";

  private final PermissionMatrix matrix;
  private final CaseAccess access;

  PaymentsSight(PermissionMatrix matrix, CaseAccess access) {
    this.matrix = matrix;
    this.access = access;
  }

  /** Binds what the predicate names, for an act of the matrix. */
  public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Officer officer, String action) {
    return query.param("units", matrix.units(officer, action).toArray(UUID[]::new)).param("barred", access.reach(officer).barred());
  }
}
