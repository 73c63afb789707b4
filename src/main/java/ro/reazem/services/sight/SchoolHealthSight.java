package ro.reazem.services.sight;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Which medical files of pupils an officer may see: those of the cabinet whose staff they are, those they answer for or were let into. School health is a domain of
 * its own in the permission matrix, so that no role of social services opens it (I11.3); who heads or controls sees flag and dates, medical content only the staff
 * and whoever {@link #showsMedical} lets in.
 */
@Component
public class SchoolHealthSight extends FileSight {

  public static final String CONTEXT = "schoolhealth";
  public static final String READ = "schoolhealth.pupil.read";
  public static final String OPEN = "schoolhealth.pupil.open";
  public static final String WORK = "schoolhealth.pupil.work";
  public static final String MEDICAL = "schoolhealth.medical.read";
  public static final String CABINET = "schoolhealth.cabinet.read";
  public static final String CABINET_WORK = "schoolhealth.cabinet.work";
  public static final String CABINET_KEEP = "schoolhealth.cabinet.keep";
  public static final String FLAG = "childprotection.pupil.flag";

  private final CaseAccess access;
  private final JdbcClient jdbc;

  SchoolHealthSight(CaseAccess access, PermissionMatrix matrix, JdbcClient jdbc) {
    super(access, matrix, CONTEXT, READ);
    this.access = access;
    this.jdbc = jdbc;
  }

  /** The SQL predicate for an alias of services.pupil_file. */
  public static String of(String alias) {
    return CaseAccess.of(alias);
  }

  /**
   * Whether medical content is shown: to the staff of the cabinet, and to whoever manages the open protection case of the child and was let into this very file, which
   * nobody is without a reason (I11.3).
   */
  public boolean showsMedical(Officer officer, UUID unit, UUID file, UUID child) {
    return allows(officer, MEDICAL, unit, file) || allows(officer, READ, unit, file) && managesLetIn(officer, file, child);
  }

  private boolean managesLetIn(Officer officer, UUID file, UUID child) {
    var seen = seen(officer, READ);
    return Arrays.asList((UUID[]) seen.get("cases")).contains(file) && jdbc.sql("""
        select exists (select from directory.case_relation c where c.context = 'childprotection' and not c.closed and c.person_ids @> array[cast(:child as uuid)]
          and c.responsible_id = any (:officers))""").param("child", child).param("officers", seen.get("officers")).query(Boolean.class).single();
  }

  /** Whether a conflict of interest about the child keeps the officer out of everything that concerns it. */
  public boolean barsChild(Officer officer, UUID child) {
    return access.bars(officer, "people", child);
  }
}
