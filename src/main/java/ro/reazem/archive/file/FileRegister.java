package ro.reazem.archive.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.archive.sight.ArchiveSight;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** The files of the archive as far as the reader sees them. */
@Component
class FileRegister {

  private static final String COLUMNS = """
      select f.context, f.case_id, f.number, f.kind, f.path, f.unit_id, coalesce(u.name, '') as unit, f.opened_on, f.closed_on, f.state,
        f.code_id, c.code, c.title as code_title, c.years, c.start_event, f.kept_until, f.waiting, f.longer_until, f.always, f.handover_id,
        f.selection_id, f.destroyed_on
      """;
  private static final String FROM = """
      from archive.file f left join archive.file_code c on c.id = f.code_id left join directory.unit u on u.id = f.unit_id
      """;
  private static final String WHERE = " where " + ArchiveSight.OF + """
       and (:text = '' or f.number like :text || '%') and (cardinality(:states::text[]) = 0 or f.state = any(:states))
        and (:waiting = '' or f.waiting = :waiting) and (:unit::uuid is null or f.unit_id = :unit) and (:code = '' or c.code = :code)
        and (:from::date is null or f.kept_until between :from and :until) and f.closed_on is not null
      """;

  private final JdbcClient jdbc;
  private final ArchiveSight sight;

  FileRegister(JdbcClient jdbc, ArchiveSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A page of the list. */
  record Found(List<FileLine> lines, ListPage page) {}

  /** What was done with a file. */
  record Step(String what, String note, String officerName, Instant at) {}

  /** A legal hold. */
  record Hold(UUID id, LocalDate since, @Nullable LocalDate until, String reason, String placedByName, @Nullable String liftedByName) {}

  /** What a module holds of a case that is being erased; answered when it told that it is gone. */
  record Answer(String module, @Nullable Integer items, @Nullable Instant toldAt) {}

  /** The files whose term ends first come first. */
  Found list(FileFilter filter, ListPage.Asked asked, Officer reader) {
    var page = ListPage.of(asked, CappedTotal.of(FROM + WHERE, sql -> bound(sql, filter, reader)));
    return new Found(bound(COLUMNS + FROM + WHERE + " order by f.kept_until, f.closed_on, f.context, f.case_id limit :size offset :offset",
        filter, reader).param("size", page.size()).param("offset", page.offset()).query(FileLine.class).list(), page);
  }

  Optional<FileLine> find(CaseRef ref, Officer reader) {
    return sight.bind(jdbc.sql(COLUMNS + FROM + " where f.context = :context and f.case_id = :id and " + ArchiveSight.OF), reader, ArchiveSight.READ)
        .param("context", ref.context()).param("id", ref.id()).query(FileLine.class).optional();
  }

  List<Step> steps(CaseRef ref, Officer reader) {
    return of("select s.what, s.note, s.officer_name, s.at from archive.file_step s", "s", "s.id desc limit 100", ref, reader).query(Step.class).list();
  }

  List<Hold> holds(CaseRef ref, Officer reader) {
    return of("select h.id, h.since, h.until, h.reason, h.placed_by_name, h.lifted_by_name from archive.hold h", "h", "h.since desc limit 100",
        ref, reader).query(Hold.class).list();
  }

  List<Answer> answers(CaseRef ref, Officer reader) {
    return of("""
        select m.module, a.items, a.told_at from archive.erasure e cross join unnest(e.modules) as m (module)
        left join archive.erasure_answer a on a.erasure_id = e.id and a.module = m.module""", "e", "m.module", ref, reader).query(Answer.class).list();
  }

  /** The units of which the reader sees files. */
  List<Option> units(Officer reader) {
    return sight.bindUnits(jdbc.sql("select p.unit_id::text as value, p.name as label, null as hint from (select id as unit_id, name from directory.unit) p where "
        + ArchiveSight.OF_UNIT + " order by p.name"), reader, ArchiveSight.READ).query(Option.class).list();
  }

  private JdbcClient.StatementSpec of(String select, String alias, String order, CaseRef ref, Officer reader) {
    return sight.bind(jdbc.sql(select + " join archive.file f on f.context = " + alias + ".context and f.case_id = " + alias
        + ".case_id where f.context = :context and f.case_id = :id and " + ArchiveSight.OF + " order by " + order), reader, ArchiveSight.READ)
        .param("context", ref.context()).param("id", ref.id());
  }

  private JdbcClient.StatementSpec bound(String sql, FileFilter filter, Officer reader) {
    var year = filter.year();
    return sight.bind(jdbc.sql(sql), reader, ArchiveSight.READ)
        .param("text", filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
        .param("states", filter.states().toArray(String[]::new)).param("waiting", filter.waiting()).param("unit", filter.unit())
        .param("code", filter.code()).param("from", year == null ? null : LocalDate.of(year, 1, 1))
        .param("until", year == null ? null : LocalDate.of(year, 12, 31));
  }
}
