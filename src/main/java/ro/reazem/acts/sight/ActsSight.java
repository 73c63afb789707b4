package ro.reazem.acts.sight;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Which acts an officer may see: those of the cases they may see in the case's own context, by a working relation, a role for its unit
 * or a grant; and, where they give visas, sign or control acts, those of the units they do it for. Never those of a case that a conflict
 * of interest keeps them out of. {@link #OF} is for the alias c of directory.case_relation.
 */
@Component
public class ActsSight {

  private static final String PAIR = "(c.context || ' ' || c.case_id)";
  private static final String RELATED = "c.responsible_id = any (:officers) or c.team_ids && :officers or " + PAIR + " = any (:let::text[])";
  /** Keeps out whom a conflict of interest bars. */
  public static final String NOT_BARRED = PAIR + " <> all (:barred::text[])";

  /** Acts and cases to be seen. */
  public static final String OF = "((" + RELATED + " or (c.context || ' ' || c.unit_id) = any (:held::text[]) or c.unit_id = any (:units)) and "
      + NOT_BARRED + ")";

  /** Cases to be seen, by the role in their own context. */
  public static final String CASES = "((" + RELATED + " or (c.context || ' ' || c.unit_id) = any (:held::text[])) and " + NOT_BARRED + ")";

  /** Cases to be worked on: acts are drafted, sent out and challenged by whoever works on the case. */
  public static final String WORKED = "((" + RELATED + " or (c.context || ' ' || c.unit_id) = any (:working::text[])) and " + NOT_BARRED + ")";

  private static final Set<Level> SEEING = Set.of(Level.READ, Level.WORK, Level.APPROVE, Level.PAY, Level.AUDIT);
  private static final Set<Level> WORKING = Set.of(Level.WORK, Level.APPROVE);

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  ActsSight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /** What the predicates bind. */
  public Map<String, Object> seen(Officer officer) {
    var reach = access.reach(officer);
    var seen = new LinkedHashMap<String, Object>();
    seen.put("officers", reach.officers().length == 0 ? new UUID[] {officer.id()} : reach.officers());
    seen.put("let", reach.cases());
    seen.put("barred", reach.barred());
    seen.put("held", officer.held(SEEING));
    seen.put("working", officer.held(WORKING));
    seen.put("units", units(officer, "acts.act.oversee", "signature.act.sign", "acts.visa.head", "acts.visa.financial", "legal.act.visa"));
    return seen;
  }

  /** The units for whose acts the officer may do one of these. */
  public UUID[] units(Officer officer, String... actions) {
    return Arrays.stream(actions).flatMap(action -> matrix.units(officer, action).stream()).distinct().toArray(UUID[]::new);
  }
}
