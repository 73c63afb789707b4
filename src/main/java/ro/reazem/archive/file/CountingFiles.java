package ro.reazem.archive.file;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.archive.retention.Circumstances;
import ro.reazem.archive.retention.Counted;
import ro.reazem.archive.retention.FileState;
import ro.reazem.archive.retention.Retention;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.archive.retention.Term;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.DateRange;
import ro.reazem.platform.parameters.LegalParameters;

/**
 * Counts the terms of closed files anew: by the approved code of their kind on the day they were closed, their holds, the rights decided in
 * them and those of their persons. Counting twice changes nothing; nothing is approved or destroyed by it, and a proposal of selection keeps what it holds.
 */
@Component
class CountingFiles {

  private static final int AT_ONCE = 500;
  private static final String MAJORITY = "ARCHIVE_MAJORITY_YEARS";

  private static final String WHAT = """
      select f.context, f.case_id, f.state, f.closed_on, f.longer_until, f.always, f.kept_until, f.waiting, f.code_id as old_code, f.unit_id,
        c.id as code_id, c.years, c.start_event, r.unit_id as new_unit, r.number, r.path, r.person_ids,
        (select case when count(*) = count(p.born_on) and count(*) > 0 then max(p.born_on) end
          from unnest(coalesce(r.person_ids, f.person_ids)) as one (id) left join directory.person p on p.id = one.id) as youngest,
        array(select h.since from archive.hold h where h.context = f.context and h.case_id = f.case_id order by h.since, h.id) as since,
        array(select coalesce(h.until, 'infinity') from archive.hold h where h.context = f.context and h.case_id = f.case_id
          order by h.since, h.id)::text[] as until,
        exists (select from directory.restricted_person x where x.person_id = any(coalesce(r.person_ids, f.person_ids)) and x.restricted)
          or exists (select from archive.person_request q where not q.settled
            and directory.same_person(q.person_id) && coalesce(r.person_ids, f.person_ids)) as person_asks,
        (select max(coalesce(t.until, 'infinity')) from archive.entitlement t where t.context = f.context and t.case_id = f.case_id)::text as last_right
      from archive.file f
      left join directory.case_relation r on r.context = f.context and r.case_id = f.case_id
      left join lateral (select c.id, c.years, c.start_event from archive.code_kind k join archive.file_code c on c.id = k.code_id
        where k.context = f.context and k.kind = f.kind and k.counts and k.valid_from <= f.closed_on order by k.valid_from desc limit 1) c on true
      where f.closed_on is not null and f.selection_id is null and f.state not in ('APPROVED', 'DESTROYED')
      """;

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final Clock clock;

  CountingFiles(JdbcClient jdbc, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** One file and what it was before. */
  private record Row(CaseRef ref, Circumstances of, @Nullable UUID code, @Nullable UUID oldCode, @Nullable LocalDate keptUntil, String waiting,
      @Nullable UUID unit, @Nullable String number, @Nullable String path, UUID @Nullable [] persons, boolean moved) {}

  /** One file, as soon as something about it changed. */
  @Transactional
  public void one(CaseRef ref) {
    jdbc.sql(WHAT + "and f.context = :context and f.case_id = :id").param("context", ref.context()).param("id", ref.id())
        .query(this::row).list().forEach(this::keep);
  }

  /** The same for many files. */
  @Transactional
  public void some(List<CaseRef> refs) {
    if (!refs.isEmpty()) {
      jdbc.sql(WHAT + "and (f.context, f.case_id) in (select * from unnest(:contexts, :ids)) order by f.context, f.case_id")
          .param("contexts", refs.stream().map(CaseRef::context).toArray(String[]::new)).param("ids", refs.stream().map(CaseRef::id).toArray(UUID[]::new))
          .query(this::row).list().forEach(this::keep);
    }
  }

  /** The next files after one, in their order; returns the last, null when there are no more. */
  @Transactional
  public @Nullable CaseRef next(@Nullable CaseRef after) {
    var rows = jdbc.sql(WHAT + "and (f.context, f.case_id) > (:context, :id) order by f.context, f.case_id limit :most")
        .param("context", after == null ? "" : after.context()).param("id", after == null ? new UUID(0, 0) : after.id())
        .param("most", AT_ONCE).query(this::row).list();
    rows.forEach(this::keep);
    return rows.size() < AT_ONCE ? null : rows.getLast().ref();
  }

  private void keep(Row row) {
    var counted = Retention.count(row.of(), LocalDate.now(clock));
    if (changes(row, counted)) {
      jdbc.sql("""
          update archive.file set state = :state, kept_until = :until, waiting = :waiting, code_id = :code,
            unit_id = coalesce(:unit, unit_id), number = coalesce(:number, number), path = coalesce(:path, path),
            person_ids = coalesce(:persons, person_ids)
          where context = :context and case_id = :id and selection_id is null""").param("state", counted.state().name())
          .param("until", counted.keptUntil()).param("waiting", waiting(counted)).param("code", row.code()).param("unit", row.unit())
          .param("number", row.number()).param("path", row.path()).param("persons", row.persons()).param("context", row.ref().context())
          .param("id", row.ref().id()).update();
    }
  }

  private static boolean changes(Row row, Counted counted) {
    return row.moved() || row.of().state() != counted.state() || !Objects.equals(row.keptUntil(), counted.keptUntil())
        || !row.waiting().equals(waiting(counted)) || !Objects.equals(row.code(), row.oldCode());
  }

  private static String waiting(Counted counted) {
    return counted.waiting() == null ? "" : counted.waiting().name();
  }

  private Row row(ResultSet row, int number) throws SQLException {
    var code = row.getObject("code_id", UUID.class);
    var term = code == null ? null : new Term(row.getObject("years", Integer.class), StartEvent.valueOf(row.getString("start_event")));
    var youngest = row.getObject("youngest", LocalDate.class);
    var comesOfAge = youngest == null || term == null || term.startEvent() == StartEvent.CLOSING ? null
        : youngest.plusYears(parameters.on(LocalDate.now(clock)).whole(MAJORITY));
    var unit = row.getObject("new_unit", UUID.class);
    var persons = row.getArray("person_ids");
    var closed = row.getObject("closed_on", LocalDate.class);
    var right = row.getString("last_right");
    var lastRight = right == null || right.equals("infinity") ? null : LocalDate.parse(right);
    return new Row(new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class)),
        new Circumstances(FileState.valueOf(row.getString("state")), lastRight == null || lastRight.isBefore(closed) ? closed : lastRight, term,
            comesOfAge, holds(row.getArray("since"), row.getArray("until")), row.getBoolean("person_asks"),
            "infinity".equals(right) || lastRight != null && !lastRight.isBefore(LocalDate.now(clock)), row.getObject("longer_until", LocalDate.class),
            row.getBoolean("always")),
        code, row.getObject("old_code", UUID.class), row.getObject("kept_until", LocalDate.class), row.getString("waiting"), unit,
        row.getString("number"), row.getString("path"), persons == null ? null : (UUID[]) persons.getArray(),
        unit != null && !unit.equals(row.getObject("unit_id", UUID.class)));
  }

  private static List<DateRange> holds(Array since, Array until) throws SQLException {
    var from = (java.sql.Date[]) since.getArray();
    var to = (String[]) until.getArray();
    var holds = new ArrayList<DateRange>();
    for (int place = 0; place < from.length; place++) {
      holds.add(new DateRange(from[place].toLocalDate(), to[place].equals("infinity") ? null : LocalDate.parse(to[place])));
    }
    return holds;
  }
}
