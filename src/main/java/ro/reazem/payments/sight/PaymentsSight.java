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
  public static final String RUN_READ = "payments.run.read";
  public static final String RUN_PREPARE = "payments.run.prepare";
  public static final String RUN_APPROVE = "payments.run.approve";
  public static final String RUN_SEND = "payments.run.send";
  public static final String RUN_RECONCILE = "payments.run.reconcile";
  public static final String RUN_EXPORT = "payments.run.export";
  public static final String DEBT_READ = "payments.debt.read";
  public static final String DEBT_KEEP = "payments.debt.keep";
  public static final String DEBT_WRITE_OFF = "payments.debt.writeOff";
  public static final String STOP_READ = "payments.stop.read";
  public static final String STOP_KEEP = "payments.stop.keep";
  public static final String WAY_READ = "payments.way.read";
  public static final String WAY_KEEP = "payments.way.keep";
  public static final String CERTIFY = "payments.certificate.issue";
  public static final String PAYEE_READ = "payments.payee.read";
  public static final String PAYEE_KEEP = "payments.payee.keep";
  public static final String PAYEE_CONFIRM = "payments.payee.confirm";
  public static final String BUDGET_READ = "payments.budget.read";
  public static final String BUDGET_KEEP = "payments.budget.keep";
  public static final String ACCOUNTING_KEEP = "payments.accounting.keep";
  public static final String PAYER_KEEP = "payments.payer.keep";

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
