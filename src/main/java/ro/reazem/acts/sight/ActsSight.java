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
 * or a grant; and, where they give visas, sign or control acts, those of the units they do it for. Of a restricted case whoever gives visas
 * without heading or controlling sees only the acts that ask for their visa or bear it. Never those of a case that a conflict of interest keeps
 * them out of or that is hidden from them. The predicates are for the alias c of directory.case_relation, {@link #OF} also for a of acts.act.
 */
@Component
public class ActsSight {

  private static final String PAIR = "(c.context || ' ' || c.case_id)";
  private static final String UNIT = "(c.context || ' ' || c.unit_id) = any (%s::text[]) and " + CaseAccess.unlessRestricted("c");
  private static final String RELATED = "c.responsible_id = any (:officers) or c.team_ids && :officers or " + PAIR + " = any (:let::text[])";
  /** Keeps out whom a conflict of interest bars. */
  public static final String NOT_BARRED = PAIR + " <> all (:barred::text[])";

  private static final String ASKS_FOR_VISA = "(exists (select from acts.visa given where given.act_id = a.id and given.officer_id = :me) or a.state = 'AT_VISAS' "
      + "and exists (select from acts.template_version asks where asks.id = a.template_id and (c.unit_id = any (:legal) and 'LEGAL' = any "
      + "(string_to_array(asks.visas, ' ')) or c.unit_id = any (:financial) and 'FINANCIAL' = any (string_to_array(asks.visas, ' ')))))";

  /** Acts to be seen. */
  public static final String OF = "((" + RELATED + " or " + UNIT.formatted(":held") + " or c.unit_id = any (:units) and (not c.restricted or c.unit_id = any "
      + "(:overseers) or " + ASKS_FOR_VISA + ")) and " + NOT_BARRED + ")";

  /** Cases to be seen, by the role in their own context. */
  public static final String CASES = "((" + RELATED + " or " + UNIT.formatted(":held") + ") and " + NOT_BARRED + ")";

  /** Cases to be worked on: acts are drafted, sent out and challenged by whoever works on the case. */
  public static final String WORKED = "((" + RELATED + " or " + UNIT.formatted(":working") + ") and " + NOT_BARRED + ")";

  private static final String OVERSEE = "acts.act.oversee";
  private static final String SIGN = "signature.act.sign";
  private static final String HEAD = "acts.visa.head";
  private static final String FINANCIAL = "acts.visa.financial";
  private static final String LEGAL = "legal.act.visa";
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
    seen.put("officers", reach.officers());
    seen.put("let", reach.let());
    seen.put("barred", reach.barred());
    seen.put("held", officer.held(SEEING));
    seen.put("working", officer.held(WORKING));
    seen.put("overseen", reach.overseen());
    seen.put("me", officer.id());
    seen.put("financial", units(officer, FINANCIAL));
    seen.put("legal", units(officer, LEGAL));
    seen.put("overseers", units(officer, OVERSEE, SIGN, HEAD));
    seen.put("units", units(officer, OVERSEE, SIGN, HEAD, FINANCIAL, LEGAL));
    return seen;
  }

  /** The units for whose acts the officer may do one of these. */
  public UUID[] units(Officer officer, String... actions) {
    return Arrays.stream(actions).flatMap(action -> matrix.units(officer, action).stream()).distinct().toArray(UUID[]::new);
  }
}
