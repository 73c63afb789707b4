package ro.reazem.notes.sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/**
 * Whose notes an officer may read: of the cases that the common predicate of the directory lets them see. Who only reads a case, or was let in to read, reads the open classes; who works on it, heads its unit or controls reads all.
 */
@Component
public class NotesSight {

  private static final Set<Level> READING = Set.of(Level.READ, Level.WORK, Level.APPROVE, Level.AUDIT);
  private static final Set<Level> CONFIDENTIAL = Set.of(Level.WORK, Level.APPROVE, Level.AUDIT);
  private static final Set<Level> WRITING = Set.of(Level.WORK, Level.APPROVE);
  private static final Set<Level> HEADING = Set.of(Level.APPROVE);

  private final JdbcClient jdbc;
  private final CaseAccess access;
  private final Trail trail;

  NotesSight(JdbcClient jdbc, CaseAccess access, Trail trail) {
    this.jdbc = jdbc;
    this.access = access;
    this.trail = trail;
  }

  /** The case, noted in the trail; one that the officer may not see is not there. */
  public CaseInSight open(String context, UUID id, Officer officer) {
    return find(context, id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The same, for the part of a page whose reader the context let in by a rule of its own. */
  public Optional<CaseInSight> find(String context, UUID id, Officer officer) {
    trail.aboutCase(context, id);
    return jdbc.sql("""
        select c.number, c.path, c.unit_id, c.responsible_id, c.team_ids, c.person_ids, c.closed, c.restricted,
          exists (select from notes.erasure e where e.context = c.context and e.case_id = c.case_id) as erased
        from directory.case_relation c
        where c.context = :context and c.case_id = :case and\s""" + CaseAccess.ofRelation("c")).param("context", context).param("case", id)
        .params(access.seen(officer, context, READING)).query((row, n) -> seen(row, new CaseRef(context, id), officer)).optional();
  }

  private CaseInSight seen(ResultSet row, CaseRef ref, Officer officer) throws SQLException {
    var unit = row.getObject("unit_id", UUID.class);
    var responsible = row.getObject("responsible_id", UUID.class);
    boolean restricted = row.getBoolean("restricted");
    boolean all = may(officer, ref, CONFIDENTIAL, unit, restricted, responsible);
    return new CaseInSight(ref, row.getString("number"), row.getString("path"), unit, responsible, ids(row, "team_ids"), ids(row, "person_ids"),
        row.getBoolean("closed"), officer, all ? Confidentiality.ALL : Confidentiality.OPEN,
        !row.getBoolean("erased") && may(officer, ref, WRITING, unit, restricted, responsible),
        may(officer, ref, HEADING, unit, restricted, null));
  }

  private boolean may(Officer officer, CaseRef ref, Set<Level> levels, UUID unit, boolean restricted, @Nullable UUID responsible) {
    return access.allows(officer, ref.context(), levels, unit, ref.id(), restricted)
        || responsible != null && acts(access.seen(officer, ref.context(), levels), responsible);
  }

  /** Whoever is responsible for a closed case still is, and whoever stands in for them. */
  private static boolean acts(Map<String, Object> seen, UUID responsible) {
    return List.of((UUID[]) seen.get("officers")).contains(responsible);
  }

  private static List<UUID> ids(ResultSet row, String column) throws SQLException {
    return List.of((UUID[]) row.getArray(column).getArray());
  }
}
