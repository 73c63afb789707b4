package ro.reazem.services.sight;

import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Which files and households of community health an officer may see: those of the unit they hold a role in, those they answer for or were let into. Whoever only
 * reads is of the integrated team: card of the household, categories and days, never what tells of health. Every list, count, panel and export puts {@link #of}
 * into its where clause and binds {@link #seen}.
 */
@Component
public class CommunitySight extends FileSight {

  public static final String READ = "services.community.read";
  public static final String WORK = "services.community.work";
  public static final String MEDICAL = "services.community.medical";
  public static final String STAFF = "services.community.staff";

  CommunitySight(CaseAccess access, PermissionMatrix matrix) {
    super(access, matrix, CONTEXT, READ);
  }

  /** The SQL predicate for an alias of services.community_file. */
  public static String of(String alias) {
    return CaseAccess.of(alias);
  }

  /** The same for an alias that has unit_id and belongs to a file, such as a visit. */
  public static String of(String alias, String file) {
    return CaseAccess.of(alias, file);
  }
}
