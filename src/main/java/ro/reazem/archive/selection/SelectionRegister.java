package ro.reazem.archive.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.archive.sight.ArchiveSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** Records of selection of the units whose archive the reader sees. */
@Component
class SelectionRegister {

  private static final String COLUMNS = """
      select p.id, p.unit_id, p.number, p.proposed_on, coalesce(u.name, '') as unit, p.state, p.appointed_by, p.president, p.secretary, p.members,
        p.begun_by_name, p.begun_at, p.approval_number, p.approved_on, p.approved_by, p.refusal_reason, p.destroyed_on, p.manner, p.recorded_by,
        p.recorded_by_name, p.confirmed_by_name, p.confirmed_at,
        (select count(*) from archive.selection_item i where i.selection_id = p.id) as files,
        (select count(*) from archive.selection_item i where i.selection_id = p.id and i.decision is null) as undecided
      from archive.selection p left join directory.unit u on u.id = p.unit_id where\s""" + ArchiveSight.OF_UNIT;

  private final JdbcClient jdbc;
  private final ArchiveSight sight;

  SelectionRegister(JdbcClient jdbc, ArchiveSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A record of selection. */
  record Line(UUID id, UUID unitId, @Nullable Integer number, @Nullable LocalDate proposedOn, String unit, SelectionState state, String appointedBy,
      String president, String secretary, String members, String begunByName, Instant begunAt, @Nullable String approvalNumber,
      @Nullable LocalDate approvedOn, @Nullable String approvedBy, @Nullable String refusalReason, @Nullable LocalDate destroyedOn,
      @Nullable String manner, @Nullable UUID recordedBy, @Nullable String recordedByName, @Nullable String confirmedByName,
      @Nullable Instant confirmedAt, int files, int undecided) {

    public String cited() {
      return number == null || proposedOn == null ? "" : number + "/" + proposedOn.getYear();
    }
  }

  /** A file of a record; erased counts the modules that answered, of all that must. */
  record Item(String context, UUID caseId, String number, String kind, String code, LocalDate closedOn, LocalDate keptUntil, @Nullable String decision,
      @Nullable LocalDate longerUntil, String reason, String putAside, String fileState, int modules, int answered) {}

  /** A page of the list. */
  record Found(List<Line> lines, ListPage page) {}

  /** A page of files. */
  record Items(List<Item> lines, ListPage page) {}

  Found list(ListPage.Asked asked, Officer reader) {
    var page = ListPage.of(asked, CappedTotal.of(bound("select count(*) from (select from archive.selection p where " + ArchiveSight.OF_UNIT + " limit "
        + (CappedTotal.LIMIT + 1) + ") capped", reader).query(Integer.class).single()));
    return new Found(bound(COLUMNS + " order by p.begun_at desc, p.id limit :size offset :offset", reader).param("size", page.size())
        .param("offset", page.offset()).query(Line.class).list(), page);
  }

  Optional<Line> find(UUID id, Officer reader) {
    return bound(COLUMNS + " and p.id = :id", reader).param("id", id).query(Line.class).optional();
  }

  Items items(Line line, ListPage.Asked asked, Officer reader) {
    var page = ListPage.of(asked, CappedTotal.of(line.files()));
    return new Items(bound("""
        select i.context, i.case_id, i.number, i.kind, i.code, i.closed_on, i.kept_until, i.decision, i.longer_until, i.reason, i.put_aside,
          f.state as file_state, coalesce(cardinality(e.modules), 0) as modules,
          (select count(*) from archive.erasure_answer a where a.erasure_id = e.id) as answered
        from archive.selection_item i join archive.selection p on p.id = i.selection_id
        join archive.file f on f.context = i.context and f.case_id = i.case_id
        left join archive.erasure e on e.context = i.context and e.case_id = i.case_id and e.selection_id = p.id
        where p.id = :id and\s""" + ArchiveSight.OF_UNIT + " order by i.decision nulls first, i.code, i.kept_until, i.context, i.case_id limit :size offset :offset",
        reader).param("id", line.id()).param("size", page.size()).param("offset", page.offset()).query(Item.class).list(), page);
  }

  /** The units in which files are due that the officer may select. */
  List<Option> units(Officer officer) {
    return sight.bindUnits(jdbc.sql("select p.unit_id::text as value, p.name as label, null as hint from (select id as unit_id, name from directory.unit u "
        + "where exists (select from archive.file f where f.unit_id = u.id and f.state = 'DUE_FOR_SELECTION' and f.selection_id is null)) p where "
        + ArchiveSight.OF_UNIT + " order by p.name"), officer, "archive.selection.work").query(Option.class).list();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer reader) {
    return sight.bindUnits(jdbc.sql(sql), reader, ArchiveSight.READ);
  }
}
