package ro.reazem.audit.trail;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Who may read who opened a file: control and the data-protection officer; whoever is responsible for an open case of the person or for
 * the case itself, is in its team or stands in for one of them today; the head of the unit of the case. Of a case that is hidden from the
 * officer nobody tells them anything.
 */
@Component
class FileLog {

  private final JdbcClient jdbc;
  private final PermissionMatrix matrix;

  FileLog(JdbcClient jdbc, PermissionMatrix matrix) {
    this.jdbc = jdbc;
    this.matrix = matrix;
  }

  /** @param subject a person or a case */
  boolean isOpenTo(Officer officer, UUID subject) {
    return !isHidden(officer, subject) && (matrix.allows(officer, "audit.trail.read") || answersFor(officer, subject));
  }

  private boolean answersFor(Officer officer, UUID subject) {
    return jdbc.sql("""
        select r.context, r.unit_id, r.responsible_id = any(o.ids) or r.team_ids && o.ids as answers
        from (select * from directory.case_relation where person_ids @> array[:subject] union
          select * from directory.case_relation where case_id = :subject) r
        cross join (select array(select cast(:officer as uuid) union all select absent_id from directory.substitution
          where substitute_id = :officer and not withdrawn and current_date between since and until) as ids) o
        where (not r.closed or r.case_id = :subject) and cast(:officer as uuid) <> all (r.kept_out)
          and not exists (select from directory.sealed s where s.id = :subject)""").param("subject", subject).param("officer", officer.id())
        .query((row, number) -> row.getBoolean("answers")
            || officer.units(row.getString("context"), Set.of(Level.APPROVE)).contains(row.getObject("unit_id", UUID.class)))
        .list().contains(true);
  }

  private boolean isHidden(Officer officer, UUID subject) {
    return jdbc.sql("select exists (select from directory.case_relation where case_id = :subject and kept_out @> array[cast(:officer as uuid)])")
        .param("subject", subject).param("officer", officer.id()).query(Boolean.class).single();
  }
}
