package ro.reazem.archive.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.archive.sight.ArchiveSight;
import ro.reazem.archive.sight.UnitPages;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** The inventories of the units whose archive the reader sees. */
@Component
class HandoverRegister {

  private static final String COLUMNS = """
      select p.id, p.number, p.dated_on, p.closing_year, p.term, coalesce(u.name, '') as unit, p.received_by, p.made_by_name,
        (select count(*) from archive.handover_item i where i.handover_id = p.id) as files
      from archive.handover p left join directory.unit u on u.id = p.unit_id where\s""" + ArchiveSight.OF_UNIT;

  private final JdbcClient jdbc;
  private final ArchiveSight sight;
  private final UnitPages pages;

  HandoverRegister(JdbcClient jdbc, ArchiveSight sight, UnitPages pages) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.pages = pages;
  }

  /** An inventory. */
  record Line(UUID id, int number, LocalDate datedOn, int closingYear, String term, String unit, String receivedBy, String madeByName, int files) {

    public String cited() {
      return number + "/" + datedOn.getYear();
    }

    public boolean isPermanent() {
      return term.equals("P");
    }

    /** Null when its files are kept for good, or are of several terms. */
    public @Nullable Integer years() {
      return term.isEmpty() || isPermanent() ? null : Integer.valueOf(term);
    }
  }

  /** A file of an inventory. */
  record Item(int place, String context, String number, String kind, String code, @Nullable Integer years, LocalDate openedOn, LocalDate closedOn) {}

  UnitPages.Found<Line> list(ListPage.Asked asked, Officer reader) {
    return pages.of("archive.handover", COLUMNS, "p.dated_on desc, p.number desc", Line.class, asked, reader);
  }

  Optional<Line> find(UUID id, Officer reader) {
    return bound(COLUMNS + " and p.id = :id", reader).param("id", id).query(Line.class).optional();
  }

  List<Item> items(UUID id, Officer reader) {
    return bound("""
        select i.place, i.context, i.number, i.kind, i.code, i.years, i.opened_on, i.closed_on from archive.handover_item i
        join archive.handover p on p.id = i.handover_id where p.id = :id and\s""" + ArchiveSight.OF_UNIT + " order by i.place", reader).param("id", id)
        .query(Item.class).list();
  }

  /** The units the officer may hand over for. */
  List<Option> units(Officer officer) {
    return sight.bindUnits(jdbc.sql("select p.unit_id::text as value, p.name as label, null as hint from (select id as unit_id, name from directory.unit "
        + "where active) p where " + ArchiveSight.OF_UNIT + " order by p.name"), officer, "archive.handover.make").query(Option.class).list();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer reader) {
    return sight.bindUnits(jdbc.sql(sql), reader, ArchiveSight.READ);
  }
}
