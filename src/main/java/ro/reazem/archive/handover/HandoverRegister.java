package ro.reazem.archive.handover;

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

/** The inventories of the units whose archive the reader sees. */
@Component
class HandoverRegister {

  private static final String COLUMNS = """
      select p.id, p.number, p.dated_on, p.closing_year, coalesce(u.name, '') as unit, p.received_by, p.made_by_name,
        (select count(*) from archive.handover_item i where i.handover_id = p.id) as files
      from archive.handover p left join directory.unit u on u.id = p.unit_id where\s""" + ArchiveSight.OF_UNIT;

  private final JdbcClient jdbc;
  private final ArchiveSight sight;

  HandoverRegister(JdbcClient jdbc, ArchiveSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** An inventory. */
  record Line(UUID id, int number, LocalDate datedOn, int closingYear, String unit, String receivedBy, String madeByName, int files) {

    public String cited() {
      return number + "/" + datedOn.getYear();
    }
  }

  /** A file of an inventory. */
  record Item(int place, String context, String number, String kind, String code, @Nullable Integer years, LocalDate openedOn, LocalDate closedOn) {}

  /** A page of the list. */
  record Found(List<Line> lines, ListPage page) {}

  Found list(ListPage.Asked asked, Officer reader) {
    var page = ListPage.of(asked, CappedTotal.of(bound("select count(*) from (select from archive.handover p where " + ArchiveSight.OF_UNIT + " limit "
        + (CappedTotal.LIMIT + 1) + ") capped", reader).query(Integer.class).single()));
    return new Found(bound(COLUMNS + " order by p.dated_on desc, p.id limit :size offset :offset", reader).param("size", page.size())
        .param("offset", page.offset()).query(Line.class).list(), page);
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
