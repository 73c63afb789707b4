package ro.reazem.services.sight;

import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Which nursery files an officer may see: those of the nursery whose staff they are, those they answer for or were let into. A request belongs to the
 * nursery of its first option until a place is offered elsewhere. Every list, count, panel and export puts {@link #of} into its where clause and binds
 * {@link #seen}.
 */
@Component
public class NurserySight extends FileSight {

  public static final String READ = "services.nursery.read";
  public static final String OPEN = "services.nursery.open";
  public static final String WORK = "services.nursery.work";
  public static final String DECIDE = "services.nursery.decide";
  public static final String HEALTH = "services.nursery.health";
  public static final String MARK = "services.attendance.mark";
  public static final String TAKE = "services.money.take";
  public static final String CLOSE = "services.statement.close";

  NurserySight(CaseAccess access, PermissionMatrix matrix) {
    super(access, matrix, CONTEXT, READ);
  }

  /** The SQL predicate for an alias of services.nursery_file. */
  public static String of(String alias) {
    return CaseAccess.of(alias);
  }

  /** The same for an alias that has unit_id and belongs to a file, such as a line of a statement. */
  public static String of(String alias, String file) {
    return CaseAccess.of(alias, file);
  }
}
