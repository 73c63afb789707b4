package ro.reazem.directory.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import ro.reazem.directory.access.Related.Line;
import ro.reazem.directory.access.Related.Tie;
import ro.reazem.platform.security.Officer;

/**
 * Reads what ties an officer to cases (relația de lucru): asked once per request, never kept longer. The cases the officer works on are
 * hundreds and asked only by context; lists of all contexts compare the officer with each case instead.
 */
@Component
class WorkingRelations {

  private static final String KEPT = WorkingRelations.class.getName() + ".";

  private static final String TIES = """
      select 'ACTING' as tie, '' as context, cast(:me as uuid) as id
      union all select 'ACTING', '', s.absent_id from directory.substitution s
        where s.substitute_id = :me and not s.withdrawn and s.since <= :today and s.until >= :today
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

  private static final String WORK = """
      select c.case_id from directory.case_relation c where c.responsible_id = any (:officers) and c.context = :context and not c.closed
      union select c.case_id from unnest(:officers) as acting (id) join directory.case_relation c
        on c.team_ids @> array[acting.id] and not c.closed and c.team_ids <> '{}' where c.context = :context""";

  private final JdbcClient jdbc;
  private final Clock clock;

  WorkingRelations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is recorded about the officer: for whom it stands in, grants, and what it is kept out of. */
  Related of(Officer officer) {
    return once(officer.id().toString(), Related.class, () -> read(officer.id()));
  }

  /** The open cases of one context that the officer, or whom it stands in for, answers for or works on in the team. */
  UUID[] work(Officer officer, String context) {
    return once(officer.id() + " " + context, UUID[].class, () -> jdbc.sql(WORK).param("officers", of(officer).officers().toArray(UUID[]::new))
        .param("context", context).query(UUID.class).list().toArray(UUID[]::new));
  }

  private static <T> T once(String key, Class<T> type, Supplier<T> reading) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return reading.get();
    }
    var kept = type.cast(request.getAttribute(KEPT + key, RequestAttributes.SCOPE_REQUEST));
    if (kept == null) {
      kept = reading.get();
      request.setAttribute(KEPT + key, kept, RequestAttributes.SCOPE_REQUEST);
    }
    return kept;
  }

  private Related read(UUID officer) {
    record Row(String tie, String context, UUID id) {}
    var rows = jdbc.sql(TIES).param("me", officer).param("today", LocalDate.now(clock))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(Row.class).list();
    List<UUID> officers = rows.stream().filter(row -> row.tie.equals("ACTING")).map(Row::id).distinct().toList();
    return new Related(officers, rows.stream().filter(row -> !row.tie.equals("ACTING"))
        .map(row -> new Line(Tie.valueOf(row.tie), row.context, row.id)).toList());
  }
}
