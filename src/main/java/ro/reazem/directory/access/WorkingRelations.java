package ro.reazem.directory.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import ro.reazem.directory.access.Related.Line;
import ro.reazem.directory.access.Related.Tie;
import ro.reazem.platform.security.Officer;

/** Reads what ties an officer to cases (relația de lucru): asked once per request, never kept longer. */
@Component
class WorkingRelations {

  private static final String KEPT = WorkingRelations.class.getName() + ".";

  private static final String QUERY = """
      with acting as (select cast(:me as uuid) as id
        union select s.absent_id from directory.substitution s
        where s.substitute_id = :me and not s.withdrawn and s.since <= :today and s.until >= :today)
      select 'ACTING' as tie, '' as context, id from acting
      union all select 'WORK', c.context, c.case_id from acting join directory.case_relation c
        on c.responsible_id = acting.id and not c.closed
      union all select 'WORK', c.context, c.case_id from acting join directory.case_relation c
        on c.team_ids @> array[acting.id] and not c.closed and c.team_ids <> '{}'
      union all select case when g.may_work then 'WORK' else 'READ' end, g.context, g.case_id from directory.case_grant g
        where g.officer_id = :me and not g.ended and g.valid_until > :now
      union all select 'BARRED', f.context, f.case_id from directory.conflict f
        where f.officer_id = :me and not f.ended and f.case_id is not null
      union all select 'BARRED', 'people', f.person_id from directory.conflict f
        where f.officer_id = :me and not f.ended and f.person_id is not null
      union all select 'BARRED', c.context, c.case_id from directory.conflict f join directory.case_relation c
        on c.person_ids @> array[f.person_id] where f.officer_id = :me and not f.ended and f.person_id is not null
      union all select 'BARRED', c.context, c.case_id from directory.case_relation c
        where c.kept_out @> array[cast(:me as uuid)] and c.kept_out <> '{}'""";

  private final JdbcClient jdbc;
  private final Clock clock;

  WorkingRelations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Related of(Officer officer) {
    var request = RequestContextHolder.getRequestAttributes();
    var kept = request == null ? null : request.getAttribute(KEPT + officer.id(), RequestAttributes.SCOPE_REQUEST);
    if (kept instanceof Related related) {
      return related;
    }
    var read = read(officer.id());
    if (request != null) {
      request.setAttribute(KEPT + officer.id(), read, RequestAttributes.SCOPE_REQUEST);
    }
    return read;
  }

  private Related read(UUID officer) {
    record Row(String tie, String context, UUID id) {}
    var rows = jdbc.sql(QUERY).param("me", officer).param("today", LocalDate.now(clock))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(Row.class).list();
    List<UUID> officers = rows.stream().filter(row -> row.tie.equals("ACTING")).map(Row::id).toList();
    return new Related(officers, rows.stream().filter(row -> !row.tie.equals("ACTING"))
        .map(row -> new Line(Tie.valueOf(row.tie), row.context, row.id)).toList());
  }
}
