package ro.reazem.archive.nomenclature;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.ListPage;

/** Imported nomenclatures as the screens show them; they are about no case. */
@Component
class CodeImports {

  private static final String REPORT = """
      select i.id, i.file_name, i.valid_from, i.source, i.approval_number, i.approved_on, i.checked_by_name, i.checked_at, i.entered_by_name, i.entered_at, r.*,
        (select count(*) from archive.code_import_fault f where f.import_id = i.id) as faults
      from archive.code_import i cross join lateral (
        select count(*) as rows, count(*) filter (where state = 'NEW') as fresh, count(*) filter (where state = 'APPROVES') as approving,
          count(*) filter (where state = 'KNOWN') as known, count(*) filter (where state = 'WRONG') as wrong,
          count(*) filter (where state in ('ENTERED', 'APPROVED')) as entered
        from archive.code_import_row where import_id = i.id) r
      """;
  private static final int MOST_NAMED = 20;

  private final JdbcClient jdbc;

  CodeImports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An error as it is told: where, what was typed there, why it is wrong. */
  record Fault(int line, CodeColumn column, String typed, String code, List<String> arguments) {}

  /** A row as typed, and what it does. */
  record Row(int line, List<String> cells, CodeRowState state, @Nullable UUID codeId) {}

  List<CodeImportReport> latest() {
    return jdbc.sql(REPORT + "order by i.checked_at desc, i.id limit 10").query(CodeImportReport.class).list();
  }

  Optional<CodeImportReport> find(UUID id) {
    return jdbc.sql(REPORT + "where i.id = :id").param("id", id).query(CodeImportReport.class).optional();
  }

  List<Fault> faults(UUID id, ListPage page) {
    return jdbc.sql("""
        select f.line, f.column_name, r.cells, f.code, f.arguments from archive.code_import_fault f
        join archive.code_import_row r on r.import_id = f.import_id and r.line = f.line
        where f.import_id = :id order by f.position limit :size offset :from""").param("id", id).param("size", page.size()).param("from", page.offset())
        .query((row, number) -> {
          var column = CodeColumn.valueOf(row.getString("column_name"));
          return new Fault(row.getInt("line"), column, new CodeRow(0, texts(row.getArray("cells"))).cell(column), row.getString("code"),
              texts(row.getArray("arguments")));
        }).list();
  }

  List<Row> rows(UUID id, ListPage page) {
    return jdbc.sql("select line, cells, state, code_id from archive.code_import_row where import_id = :id order by line limit :size offset :from")
        .param("id", id).param("size", page.size()).param("from", page.offset())
        .query((row, number) -> new Row(row.getInt("line"), texts(row.getArray("cells")), CodeRowState.valueOf(row.getString("state")),
            row.getObject("code_id", UUID.class))).list();
  }

  /** Codes in force of which the file says nothing: some forgotten row, perhaps. They stay in force. */
  List<String> absent(CodeImportReport report) {
    return jdbc.sql("""
        select distinct c.code from archive.file_code c where c.approved_on is not null and c.withdrawn_at is null and c.valid_from < :from
          and not exists (select from archive.code_import_row r where r.import_id = :id and r.cells[1] = c.code)
        order by 1 limit :most""").param("from", report.validFrom()).param("id", report.id()).param("most", MOST_NAMED).query(String.class).list();
  }

  private static List<String> texts(java.sql.Array array) throws java.sql.SQLException {
    return List.of((String[]) array.getArray());
  }
}
