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
import ro.reazem.archive.sight.UnitPages;
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
  private final UnitPages pages;

  SelectionRegister(JdbcClient jdbc, ArchiveSight sight, UnitPages pages) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.pages = pages;
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

  /** A file as the record of the commission names it. */
  record Named(String context, String number, String kind, String code, LocalDate openedOn, LocalDate closedOn, @Nullable Integer years,
      LocalDate keptUntil, @Nullable String decision, @Nullable LocalDate longerUntil, String reason) {}

  UnitPages.Found<Line> list(ListPage.Asked asked, Officer reader) {
    return pages.of("archive.selection", COLUMNS, "p.begun_at desc", Line.class, asked, reader);
  }

  Optional<Line> find(UUID id, Officer reader) {
    return bound(COLUMNS + " and p.id = :id", reader).param("id", id).query(Line.class).optional();
  }

  UnitPages.Found<Item> items(Line line, ListPage.Asked asked, Officer reader) {
    var page = ListPage.of(asked, CappedTotal.of(line.files()));
    return new UnitPages.Found<>(bound("""
        select i.context, i.case_id, i.number, i.kind, i.code, i.closed_on, i.kept_until, i.decision, i.longer_until, i.reason, i.put_aside,
          f.state as file_state, coalesce(cardinality(e.modules), 0) as modules,
          (select count(*) from archive.erasure_answer a where a.erasure_id = e.id) as answered
        from archive.selection_item i join archive.selection p on p.id = i.selection_id
        join archive.file f on f.context = i.context and f.case_id = i.case_id
        left join archive.erasure e on e.context = i.context and e.case_id = i.case_id and e.selection_id = p.id
        where p.id = :id and\s""" + ArchiveSight.OF_UNIT + " order by i.decision nulls first, i.code, i.kept_until, i.context, i.case_id limit :size offset :offset",
        reader).param("id", line.id()).param("size", page.size()).param("offset", page.offset()).query(Item.class).list(), page);
  }

  /** All files of a record, in the order of their codes and days. */
  List<Named> named(UUID id, Officer reader) {
    return bound("""
        select i.context, i.number, i.kind, i.code, i.opened_on, i.closed_on, i.years, i.kept_until, i.decision, i.longer_until, i.reason
        from archive.selection_item i join archive.selection p on p.id = i.selection_id where p.id = :id and\s""" + ArchiveSight.OF_UNIT
        + " order by i.code, i.closed_on, i.context, i.case_id", reader).param("id", id).query(Named.class).list();
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
