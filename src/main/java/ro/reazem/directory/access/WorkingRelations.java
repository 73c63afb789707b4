package ro.reazem.directory.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  private static final String ACTING = """
      with acting as (select cast(:me as uuid) as id union select s.absent_id from directory.substitution s
        where s.substitute_id = :me and not s.withdrawn and s.since <= :today and s.until >= :today)
      """;

  private static final String TIES = """
      select 'ACTING' as tie, '' as context, id from acting
      union all select case when g.may_work then 'WORK' else 'READ' end, g.context, g.case_id from directory.case_grant g
        where g.officer_id = :me and not g.ended and g.valid_until > :now
      union all select 'BARRED', f.context, f.case_id from directory.conflict f
        where f.officer_id = :me and not f.ended and f.case_id is not null
      union all select 'BARRED', 'people', f.person_id from directory.conflict f
        where f.officer_id = :me and not f.ended and f.person_id is not null
      union all select 'BARRED', c.context, c.case_id from directory.conflict f join directory.case_relation c
        on c.person_ids @> array[f.person_id] where f.officer_id = :me and not f.ended and f.person_id is not null
      union all select 'BARRED', c.context, c.case_id from directory.case_relation c
        where c.kept_out @> array[cast(:me as uuid)] and c.kept_out <> '{}'
      union all select 'BARRED', s.context, s.id from directory.sealed s""";

  private static final String MINE = "MINE";
  private static final String WORK = """
      select 'MINE' as tie, c.context, c.case_id as id from acting join directory.case_relation c
        on c.responsible_id = acting.id and c.context = :context and not c.closed
      union all select 'MINE', c.context, c.case_id from acting join directory.case_relation c
        on c.team_ids @> array[acting.id] and not c.closed and c.team_ids <> '{}' where c.context = :context""";

  private final JdbcClient jdbc;
  private final Clock clock;

  WorkingRelations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A row of either question. */
  private record Row(String tie, String context, UUID id) {}

  /** What is recorded about the officer: for whom it stands in, grants, and what it is kept out of. */
  Related of(Officer officer) {
    var known = kept(officer.id().toString(), Related.class);
    return known != null ? known : keep(officer.id().toString(), related(read(TIES, officer, "")));
  }

  /**
   * The open cases of one context that the officer, or whom it stands in for, answers for or works on in the team; asked together with what is
   * recorded about the officer when that is not known yet.
   */
  UUID[] work(Officer officer, String context) {
    var key = officer.id() + " " + context;
    var known = kept(key, UUID[].class);
    if (known != null) {
      return known;
    }
    boolean alone = kept(officer.id().toString(), Related.class) != null;
    var rows = read(alone ? WORK : TIES + " union all " + WORK, officer, context);
    if (!alone) {
      keep(officer.id().toString(), related(rows));
    }
    return keep(key, rows.stream().filter(row -> row.tie.equals(MINE)).map(Row::id).distinct().toArray(UUID[]::new));
  }

  private List<Row> read(String question, Officer officer, String context) {
    return jdbc.sql(ACTING + question).param("me", officer.id()).param("today", LocalDate.now(clock)).param("context", context)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(Row.class).list();
  }

  private static Related related(List<Row> rows) {
    return new Related(rows.stream().filter(row -> row.tie.equals("ACTING")).map(Row::id).toList(),
        rows.stream().filter(row -> !row.tie.equals("ACTING") && !row.tie.equals(MINE)).map(row -> new Line(Tie.valueOf(row.tie), row.context, row.id)).toList());
  }

  private static <T> @Nullable T kept(String key, Class<T> type) {
    var request = RequestContextHolder.getRequestAttributes();
    return request == null ? null : type.cast(request.getAttribute(KEPT + key, RequestAttributes.SCOPE_REQUEST));
  }

  private static <T> T keep(String key, T read) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(KEPT + key, read, RequestAttributes.SCOPE_REQUEST);
    }
    return read;
  }
}
