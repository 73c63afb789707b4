package ro.reazem.directory.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Who may see which case, for every context: whoever holds a level that the act asks for in the unit of the case or one above it, and
 * of a restricted case only the levels that {@link #OVERSEEING oversee}; whoever is responsible for it, in its team, or stands in today
 * for one of them; whoever was let in for a time. Nobody of whom a conflict of interest is recorded, or from whom the case is hidden. The word of a working relation or of a grant counts for reading and for work, never for
 * approving, paying or control, which follow the unit alone.
 */
@Component
public class CaseAccess {

  /** The levels from which a restricted case is not closed: whoever heads the unit and whoever controls it. */
  public static final Set<Level> OVERSEEING = Set.of(Level.APPROVE, Level.AUDIT);

  private static final String SEEN = "((%1$s.unit_id = any(:units)%4$s or %2$s = any(:cases)%3$s) and %2$s <> all(:barred))";

  private final PermissionMatrix matrix;
  private final WorkingRelations relations;

  CaseAccess(PermissionMatrix matrix, WorkingRelations relations) {
    this.matrix = matrix;
    this.relations = relations;
  }

  /** The predicate for an alias of a table of cases with id, unit_id and responsible_id; bind {@link #seen}. */
  public static String of(String alias) {
    return SEEN.formatted(alias, alias + ".id", " or " + alias + ".responsible_id = any(:officers)", "");
  }

  /**
   * The predicate for an alias that has unit_id and belongs to a case; bind {@link #seen}.
   *
   * @param caseId the expression that gives the id of the case, such as p.application_id
   */
  public static String of(String alias, String caseId) {
    return SEEN.formatted(alias, caseId, "", "");
  }

  /** The predicate for an alias of directory.case_relation, narrowed to one context; bind {@link #seen} for that context. */
  public static String ofRelation(String alias) {
    return SEEN.formatted(alias, alias + ".case_id", " or " + alias + ".responsible_id = any(:officers)",
        " and (not " + alias + ".restricted or " + alias + ".unit_id = any(:overseen))");
  }

  /**
   * For lists that hold cases of all contexts: what a role held in the unit needs besides, for an alias with context, unit_id and restricted;
   * bind :overseen from {@link Reach}.
   */
  public static String unlessRestricted(String alias) {
    return "(not " + alias + ".restricted or (" + alias + ".context || ' ' || " + alias + ".unit_id) = any (:overseen::text[]))";
  }

  /** For what is read by a rule of its own: the case is not hidden from the officer, for an alias of directory.case_relation that may be missing; bind :me. */
  public static String unlessKeptOut(String alias) {
    return "(" + alias + ".case_id is null or cast(:me as uuid) <> all (" + alias + ".kept_out) and not exists (select from directory.sealed s where s.context = "
        + alias + ".context and s.id = " + alias + ".case_id))";
  }

  /** What the predicate binds for an act: :units, :overseen, :cases, :officers and :barred. */
  public Map<String, Object> seen(Officer officer, String action) {
    return seen(officer, context(action), levels(action));
  }

  /** The same for modules that serve the cases of all contexts, by the levels that let the officer do it in the case's own context. */
  public Map<String, Object> seen(Officer officer, String context, Set<Level> levels) {
    boolean allowed = officer.holds(context, levels);
    boolean working = levels.contains(Level.WORK);
    boolean related = allowed && (working || levels.contains(Level.READ));
    // asked first, for it is asked together with the ties
    var work = related ? relations.work(officer, context) : new UUID[0];
    var ties = relations.of(officer);
    var overseeing = levels.stream().filter(OVERSEEING::contains).collect(Collectors.toSet());
    return Map.of("units", allowed ? officer.units(context, levels).toArray(UUID[]::new) : new UUID[0],
        "overseen", allowed ? officer.units(context, overseeing).toArray(UUID[]::new) : new UUID[0],
        "cases", related ? cases(work, ties.granted(context, !levels.contains(Level.READ))) : new UUID[0],
        "officers", related ? ties.officers().toArray(UUID[]::new) : new UUID[0], "barred", ties.barred(context));
  }

  private static UUID[] cases(UUID[] work, UUID[] granted) {
    return Stream.concat(Arrays.stream(granted), Arrays.stream(work)).distinct().toArray(UUID[]::new);
  }

  /**
   * The same ties for lists that hold cases of all contexts; they compare :officers with whoever answers for a case and with its team.
   *
   * @param officers the officer and whom they stand in for today
   * @param let cases the officer was let into for a time, each as context and id with a space between
   * @param barred cases that are hidden from the officer or that a conflict of interest keeps them out of, written the same
   * @param overseen the contexts and units whose restricted cases the officer sees by a role, written the same
   */
  public record Reach(UUID[] officers, String[] let, String[] barred, String[] overseen) {}

  /** What ties the officer to cases of all contexts, beside the roles held per unit. */
  public Reach reach(Officer officer) {
    var ties = relations.of(officer);
    return new Reach(ties.officers().toArray(UUID[]::new), ties.pairs(false), ties.pairs(true),
        officer.held(OVERSEEING));
  }

  /** Whether the act is permitted to the officer about that very case. */
  public boolean allows(Officer officer, String action, UUID unit, UUID caseId) {
    return has(seen(officer, action), "units", unit, caseId);
  }

  /**
   * Whether the levels let the officer do something about that very case of the context.
   *
   * @param restricted as the case is told
   */
  public boolean allows(Officer officer, String context, Set<Level> levels, UUID unit, UUID caseId, boolean restricted) {
    return has(seen(officer, context, levels), restricted ? "overseen" : "units", unit, caseId);
  }

  private static boolean has(Map<String, Object> seen, String units, UUID unit, UUID caseId) {
    return (has(seen, units, unit) || has(seen, "cases", caseId)) && !has(seen, "barred", caseId);
  }

  /** Whether a case is hidden from the officer, or a conflict of interest keeps them out of it or, in the context people, of what concerns a person. */
  public boolean bars(Officer officer, String context, UUID id) {
    return Arrays.asList(relations.of(officer).barred(context)).contains(id);
  }

  private Set<Level> levels(String action) {
    return matrix.entries().getOrDefault(action, Set.of());
  }

  private static boolean has(Map<String, Object> seen, String key, UUID id) {
    return Arrays.asList((UUID[]) seen.get(key)).contains(id);
  }

  private static String context(String action) {
    return action.substring(0, Math.max(action.indexOf('.'), 0));
  }
}
