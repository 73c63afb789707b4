package ro.reazem.childprotection.adoption.procedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;

/** Children whose plan leads to adoption and who wait for their adoption file (copii cu PIP cu finalitatea adopție, fără dosar de adopție). */
@Component
class PlannedChildren {

  private static final String WAITING = """
      select c.id as case_id, c.number || '/' || c.year as case_number, c.child_id, coalesce(d.family_name || ' ' || d.given_name, '') as name, d.born_on,
        coalesce(d.sex, 'NOT_STATED') as sex, cast(p.decided_at at time zone 'Europe/Bucharest' as date) as finality_on
      from childprotection.child_case c join childprotection.protection_plan p on p.case_id = c.id and p.state = 'APPROVED' and p.finality = 'ADOPTION'
      left join directory.person d on d.id = c.child_id
      where c.stage not in ('CLOSED', 'TRANSFERRED') and not exists (select from childprotection.adoption_file f where f.case_id = c.id and f.state <> 'STOPPED')
        and ('childprotection ' || c.id) <> all(:barred) and ('people ' || c.child_id) <> all(:barred)""";

  private final JdbcClient jdbc;
  private final CaseAccess access;

  PlannedChildren(JdbcClient jdbc, CaseAccess access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /** Everybody who waits, for whoever {@link AdoptionSight#DECIDE decides}; a conflict of interest keeps out. */
  List<PlannedChild> waiting(Officer reader) {
    return jdbc.sql(WAITING + " order by p.decided_at, c.id limit 100").param("barred", access.reach(reader).barred()).query(PlannedChild.class).list();
  }

  Optional<PlannedChild> find(UUID caseId, Officer reader) {
    return jdbc.sql(WAITING + " and c.id = :id").param("barred", access.reach(reader).barred()).param("id", caseId).query(PlannedChild.class).optional();
  }
}
