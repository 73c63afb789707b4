package ro.reazem.payments.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.web.ListPage;

/** The files of answers and what in them a person must look at: by references and sums, no holder is named here. */
@Component
class AnswerFiles {

  private static final String FILE = """
      select id, kind, name, sha256, account, entries, paid, returned, told_before, others, differing, imported_by_name, imported_at from payments.answer_file\s""";

  private static final String NEWEST_FIRST = "order by imported_at desc, id";

  private final JdbcClient jdbc;

  AnswerFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file with its counts. */
  record Read(UUID id, String kind, String name, String sha256, String account, int entries, int paid, int returned, int toldBefore, int others, int differing,
      String by, Instant at) {}

  /** A page of the files, the newest first. */
  record Page(List<Read> files, ListPage page) {}

  /** A page of what differs. */
  record Differences(List<Differing> lines, ListPage page) {}

  Rows<Read> all() {
    return Rows.of(jdbc.sql(FILE + NEWEST_FIRST), AnswerFiles::file);
  }

  Page list(ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from payments.answer_file", jdbc::sql));
    return new Page(jdbc.sql(FILE + NEWEST_FIRST + " limit :size offset :offset").param("size", page.size()).param("offset", page.offset())
        .query(AnswerFiles::file).list(), page);
  }

  Optional<Read> find(UUID id) {
    return jdbc.sql(FILE + "where id = :id").param("id", id).query(AnswerFiles::file).optional();
  }

  Optional<Read> known(String sha256) {
    return jdbc.sql(FILE + "where sha256 = :sum").param("sum", sha256).query(AnswerFiles::file).optional();
  }

  Optional<byte[]> bytes(UUID id) {
    return jdbc.sql("select bytes from payments.answer_file where id = :id").param("id", id).query((row, n) -> row.getBytes(1)).optional();
  }

  Differences differing(UUID id, int all, ListPage.Asked asked) {
    var page = ListPage.of(asked, new CappedTotal(all, false));
    return new Differences(part(id, page.size(), page.offset()).query(AnswerFiles::differing).list(), page);
  }

  /** All of them, in the same order, for a file. */
  Rows<Differing> allDiffering(UUID id) {
    return Rows.of(part(id, null, 0), AnswerFiles::differing);
  }

  private JdbcClient.StatementSpec part(UUID id, @Nullable Integer size, int offset) {
    return jdbc.sql("""
        select d.*, l.id as known_line, l.run_id from payments.answer_difference d left join payments.run_line l on l.id = d.line_id
        where d.file_id = :file order by d.position limit :size offset :offset""").param("file", id).param("size", size).param("offset", offset);
  }

  private static Differing differing(ResultSet row, int n) throws SQLException {
    return new Differing(row.getString("answer"), row.getString("reference"), row.getObject("known_line", UUID.class),
            row.getObject("run_id", UUID.class), Columns.leiOrNull(row, "amount"), Columns.leiOrNull(row, "ordered"), Columns.day(row, "booked_on"),
            row.getString("reason"), row.getString("bank_reference"));
  }

  private static Read file(ResultSet row, int number) throws SQLException {
    return new Read(Columns.id(row, "id"), row.getString("kind"), row.getString("name"), row.getString("sha256"), row.getString("account"), row.getInt("entries"),
        row.getInt("paid"), row.getInt("returned"), row.getInt("told_before"), row.getInt("others"), row.getInt("differing"), row.getString("imported_by_name"),
        Columns.instant(row, "imported_at"));
  }
}
