package ro.reazem.people.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.ListPage;

/** Imports as the screens show them. */
@Component
class ImportRegister {

  private static final String REPORT = """
      select i.id, i.file_name, i.officer_name, i.uploaded_at, i.state, i.loaded_at, r.*,
        (select count(*) from people.import_fault f where f.import_id = i.id) as faults
      from people.import i cross join lateral (
        select count(*) as rows, count(*) filter (where r.state = 'READY' and (household_key, line) > (i.loaded_household, i.loaded_line)) as ready, count(*) filter (where r.state = 'WRONG') as wrong,
          count(*) filter (where r.state = 'WAITING') as waiting, count(*) filter (where r.state = 'KNOWN') as known,
          count(*) filter (where r.state = 'DIFFERENT') as different, count(*) filter (where r.state = 'HELD') as held,
          count(*) filter (where r.state = 'READY' and (household_key, line) <= (i.loaded_household, i.loaded_line)) as loaded
        from people.import_row r where r.import_id = i.id) r
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

  /** A row that was left out for a reason that lies not in its cells. */
  record LeftOut(int line, String state, String text) {}

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

  /** The first rows left out because of what the register or the household holds. */
  List<LeftOut> leftOut(UUID id) {
    return jdbc.sql("""
        select line, state, array_to_string(cells, ' ') as text from people.import_row
        where import_id = :id and state in ('DIFFERENT', 'HELD', 'WAITING') order by line limit 50""")
        .param("id", id).query((row, number) -> new LeftOut(row.getInt("line"), row.getString("state"),
            masked(row.getString("text")))).list();
  }

  /** A CNP is never shown whole. */
  private static String masked(String text) {
    var shown = text.replaceAll("\\b[0-9]{9}([0-9]{4})\\b", "•••$1").replaceAll("\\s+", " ").strip();
    return shown.length() > 120 ? shown.substring(0, 120) + "…" : shown;
  }
}
