package ro.reazem.people.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.people.person.Difference;
import ro.reazem.platform.web.ListPage;

/** Imports as the screens show them. */
@Component
class ImportRegister {

  private static final String REPORT = """
      select i.id, i.file_name, i.officer_name, i.uploaded_at, i.state, i.loaded_at, r.*,
        (select count(*) from people.import_fault f where f.import_id = i.id) as faults
      from people.import i cross join lateral (
        select count(*) as rows, count(*) filter (where state = 'READY' and not passed) as fresh,
          count(*) filter (where state = 'READY' and passed) as loaded,
          count(*) filter (where state = 'CHANGED') as changed, count(*) filter (where state = 'UPDATED') as updated,
          count(*) filter (where state = 'JOINS') as joins, count(*) filter (where state = 'JOINED') as joined,
          count(*) filter (where state = 'KNOWN') as known, count(*) filter (where state = 'WRONG') as wrong,
          count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'STALE') as stale
        from (select state, (household_key, line) <= (i.loaded_household, i.loaded_line) as passed
          from people.import_row where import_id = i.id) r) r
      """;

  private final JdbcClient jdbc;

  ImportRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An error as it is told: where, what was typed there, why it is wrong.
   *
   * @param column name of the column
   */
  record Fault(int line, ImportColumn column, String code, List<String> arguments) {}

  /**
   * A row and what it does.
   *
   * @param person the person it means, or has become; null for a new one
   * @param changes what becomes different
   */
  record Row(int line, String state, String text, @Nullable UUID person, List<Difference> changes) {}

  Optional<ImportReport> report(UUID id) {
    return jdbc.sql(REPORT + "where i.id = :id").param("id", id).query(ImportReport.class).optional();
  }

  List<ImportReport> latest() {
    return jdbc.sql(REPORT + "order by i.uploaded_at desc, i.id limit 10").query(ImportReport.class).list();
  }

  List<Fault> faults(UUID id, ListPage page) {
    return jdbc.sql("""
        select line, column_name, code, arguments from people.import_fault
        where import_id = :id and position >= :from order by position limit :size""")
        .param("id", id).param("from", page.offset()).param("size", page.size())
        .query((row, number) -> new Fault(row.getInt("line"), ImportColumn.valueOf(row.getString("column_name")),
            row.getString("code"), List.of((String[]) row.getArray("arguments").getArray()))).list();
  }

  /** The rows of one part of the import, in the order of the file. */
  List<Row> rows(UUID id, ImportPart part, ListPage page) {
    var changes = new HashMap<Integer, List<Difference>>();
    var rows = jdbc.sql("""
        select r.line, r.state, array_to_string(r.cells, ' ') as text, p.person_id from people.import_row r
        left join people.import_plan p on p.import_id = r.import_id and p.line = r.line
        where r.import_id = :id and r.state = any (:states) order by r.line limit :size offset :from""")
        .param("id", id).param("states", part.states()).param("size", page.size()).param("from", page.offset())
        .query((row, number) -> new Row(row.getInt("line"), row.getString("state"), masked(row.getString("text")),
            row.getObject("person_id", UUID.class), changes.computeIfAbsent(row.getInt("line"), line -> new ArrayList<>())))
        .list();
    if (part.isPlanned()) {
      jdbc.sql("""
          select line, field, before, after from people.import_change where import_id = :id and line = any (:lines)
          order by line, position""").param("id", id).param("lines", changes.keySet().toArray(Integer[]::new))
          .query((row, number) -> changes.get(row.getInt("line")).add(new Difference(row.getString("field"),
              row.getString("before"), row.getString("after")))).list();
    }
    return rows;
  }

  /** A CNP is never shown whole. */
  private static String masked(String text) {
    var shown = text.replaceAll("\\b[0-9]{9}([0-9]{4})\\b", "•••$1").replaceAll("\\s+", " ").strip();
    return shown.length() > 120 ? shown.substring(0, 120) + "…" : shown;
  }
}
