package ro.reazem.financialaid.schooling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** Imported attendance as the screens show it: each file to the officer who checked it and to nobody else. */
@Component
class AttendanceImports {

  private static final String REPORT = """
      select i.id, i.file_name, i.checked_by_name, i.checked_at, i.entered_at, r.*,
        (select count(*) from financialaid.attendance_import_fault f where f.import_id = i.id) as faults
      from financialaid.attendance_import i cross join lateral (
        select count(*) as rows, count(*) filter (where state = 'NEW') as fresh, count(*) filter (where state = 'CORRECTS') as correcting,
          count(*) filter (where state = 'KNOWN') as known, count(*) filter (where state = 'WRONG') as wrong,
          count(*) filter (where state = 'ENTERED') as entered
        from financialaid.attendance_import_row where import_id = i.id) r
      """;

  private final JdbcClient jdbc;

  AttendanceImports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An import in figures.
   *
   * @param fresh rows to be entered
   * @param correcting rows that correct an earlier report
   */
  record Report(UUID id, String fileName, String checkedByName, Instant checkedAt, @Nullable Instant enteredAt, int rows, int fresh, int correcting,
      int known, int wrong, int entered, int faults) {

    /** Rows that entering will still do something for. */
    public int ready() {
      return fresh + correcting;
    }
  }

  /** An error as it is told: where, what was typed there, why it is wrong. */
  record Fault(int line, AttendanceColumn column, String typed, String code, List<String> arguments) {}

  /** A row as typed, and what it does. */
  record Row(int line, List<String> cells, String state) {}

  List<Report> latest(Officer officer) {
    return jdbc.sql(REPORT + "where i.checked_by = :by order by i.checked_at desc, i.id limit 10").param("by", officer.id()).query(Report.class).list();
  }

  Optional<Report> find(UUID id, Officer officer) {
    return jdbc.sql(REPORT + "where i.id = :id and i.checked_by = :by").param("id", id).param("by", officer.id()).query(Report.class).optional();
  }

  List<Fault> faults(UUID id, ListPage page) {
    return jdbc.sql("""
        select f.line, f.column_name, r.cells, f.code, f.arguments from financialaid.attendance_import_fault f
        join financialaid.attendance_import_row r on r.import_id = f.import_id and r.line = f.line
        where f.import_id = :id order by f.position limit :size offset :from""").param("id", id).param("size", page.size()).param("from", page.offset())
        .query((row, n) -> {
          var column = AttendanceColumn.valueOf(row.getString("column_name"));
          return new Fault(row.getInt("line"), column, masked(texts(row.getArray("cells"))).get(column.ordinal()), row.getString("code"),
              texts(row.getArray("arguments")));
        }).list();
  }

  List<Row> rows(UUID id, ListPage page) {
    return jdbc.sql("select line, cells, state from financialaid.attendance_import_row where import_id = :id order by line limit :size offset :from")
        .param("id", id).param("size", page.size()).param("from", page.offset())
        .query((row, n) -> new Row(row.getInt("line"), masked(texts(row.getArray("cells"))), row.getString("state"))).list();
  }

  /** Whole numbers of persons are never in the source of a page. */
  private static List<String> masked(List<String> cells) {
    var cnp = cells.getFirst();
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(mask(cnp)), cells.stream().skip(1)).toList();
  }

  private static String mask(String cnp) {
    return cnp.length() <= 4 ? cnp : "•".repeat(cnp.length() - 4) + cnp.substring(cnp.length() - 4);
  }

  private static List<String> texts(java.sql.Array array) throws java.sql.SQLException {
    return List.of((String[]) array.getArray());
  }
}
