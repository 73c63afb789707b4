package ro.reazem.childprotection.takeover;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;

/** Files of former cases as the screens show them (fișierele preluate), to whoever heads or controls their unit. */
@Component("childTakeoverRegister")
class TakeoverRegister {

  static final String READ = "childprotection.takeover.read";
  private static final String REPORT = """
      select t.id, t.kind, t.file_name, t.uploaded_by_name, t.uploaded_at, t.released_by_name, t.released_at, t.finished_at, t.blanked_at,
        array_to_string(t.passed_over, ', ') as passed_over, r.* from childprotection.takeover t cross join lateral (
        select count(*)::int as rows, count(*) filter (where state in ('READ', 'FOUND'))::int as waiting, count(*) filter (where state = 'GOOD')::int as good,
          count(*) filter (where state = 'WRONG')::int as wrong, count(*) filter (where state = 'KNOWN')::int as known,
          count(*) filter (where state = 'DONE')::int as done from childprotection.takeover_row where takeover_id = t.id) r
      where t.unit_id = any(:units)""";

  private final JdbcClient jdbc;
  private final ChildSight sight;

  TakeoverRegister(JdbcClient jdbc, ChildSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A file in figures.
   *
   * @param blankedAt when the rows that were not taken over were blanked
   * @param passedOver headings that mean nothing here
   * @param waiting rows that are still to be looked at
   */
  record Report(UUID id, TakeoverKind kind, String fileName, String uploadedByName, Instant uploadedAt, @Nullable String releasedByName,
      @Nullable Instant releasedAt, @Nullable Instant finishedAt, @Nullable Instant blankedAt, String passedOver, int rows, int waiting, int good, int wrong, int known, int done) {

    /** Of a hundred, how far it is. */
    public int percent() {
      int all = releasedAt == null ? rows : good + done;
      return all == 0 ? 100 : 100 * (releasedAt == null ? rows - waiting : done) / all;
    }

    public boolean isAtWork() {
      return waiting > 0 || releasedAt != null && finishedAt == null;
    }

    /** The message of where it stands. */
    public String stage() {
      return "childprotection.takeover.stage." + (waiting > 0 ? "CHECKING" : releasedAt == null ? "CHECKED" : finishedAt == null ? "RELEASED" : "FINISHED");
    }

    public int count(Part part) {
      return switch (part) {
        case WRONG -> wrong;
        case GOOD -> good;
        case DONE -> done;
        case KNOWN -> known;
      };
    }
  }

  /** The rows of a file by what becomes of them. */
  enum Part {
    WRONG, GOOD, DONE, KNOWN;

    /** The part asked for, or the first one that has rows. */
    static Part of(@Nullable String asked, Report report) {
      var present = present(report);
      return present.stream().filter(part -> part.name().equals(asked)).findFirst().orElse(present.isEmpty() ? GOOD : present.getFirst());
    }

    static List<Part> present(Report report) {
      return Arrays.stream(values()).filter(part -> report.count(part) > 0).toList();
    }
  }

  /**
   * A row with what was found of it.
   *
   * @param fileId the case or file it went into, null before
   */
  record Row(int line, String state, List<String> cells, @Nullable UUID fileId, List<Finding> findings) {

    /** What stands in a cell; a whole number of a person is never in the source of a page. */
    public String cell(TakeoverColumn column) {
      var cell = column.in(cells);
      boolean masked = column == TakeoverColumn.CNP || column == TakeoverColumn.CARER_CNP;
      return masked && cell.length() > 4 ? "•".repeat(9) + cell.substring(cell.length() - 4) : cell;
    }

    /** The same by the name of the column. */
    public String typed(String column) {
      return cell(TakeoverColumn.valueOf(column));
    }

    /** What it is about: the measure, the degree, or how many children an attest admits. */
    public String what() {
      var measure = cell(TakeoverColumn.MEASURE);
      return measure.isEmpty() ? cell(TakeoverColumn.DEGREE) + cell(TakeoverColumn.CHILDREN) : measure;
    }

    /** Whom it names. */
    public String who() {
      var name = (cell(TakeoverColumn.FAMILY_NAME) + " " + cell(TakeoverColumn.GIVEN_NAME)).strip();
      return name.isEmpty() ? cell(TakeoverColumn.CNP) : name;
    }
  }

  List<Report> latest(Officer officer) {
    return mine(officer, " order by t.uploaded_at desc, t.id limit 20").query(Report.class).list();
  }

  Optional<Report> find(UUID id, Officer officer) {
    return mine(officer, " and t.id = :id").param("id", id).query(Report.class).optional();
  }

  /** @param part null for all rows */
  List<Row> rows(UUID id, @Nullable Part part, int size, long from) {
    return jdbc.sql("""
        select r.line, r.state, r.cells, o.file_id, array_remove(array_agg(f.severity order by f.position), null) as severities,
          array_agg(f.column_name order by f.position) as columns, array_agg(f.code order by f.position) as codes,
          array_agg(array_to_string(f.arguments, chr(31)) order by f.position) as arguments
        from childprotection.takeover_row r left join childprotection.taken_over o on o.row_id = r.id
        left join childprotection.takeover_finding f on f.row_id = r.id
        where r.takeover_id = :id and (cast(:state as text) is null or r.state = :state) group by r.id, o.file_id order by r.line limit :size offset :from""")
        .param("id", id).param("state", part == null ? null : part.name()).param("size", size).param("from", from).query((row, n) ->
            new Row(row.getInt("line"), row.getString("state"), texts(row.getArray("cells")), row.getObject("file_id", UUID.class),
                findings(texts(row.getArray("severities")), texts(row.getArray("columns")), texts(row.getArray("codes")), texts(row.getArray("arguments")))))
        .list();
  }

  private JdbcClient.StatementSpec mine(Officer officer, String rest) {
    return jdbc.sql(REPORT + rest).param("units", sight.units(officer, READ));
  }

  private static List<Finding> findings(List<String> severities, List<String> columns, List<String> codes, List<String> arguments) {
    return IntStream.range(0, severities.size()).mapToObj(i -> new Finding(Finding.Severity.valueOf(severities.get(i)),
        columns.get(i).isEmpty() ? null : TakeoverColumn.valueOf(columns.get(i)), codes.get(i),
        arguments.get(i).isEmpty() ? List.of() : List.of(arguments.get(i).split("\u001f")))).toList();
  }

  private static List<String> texts(Array array) throws SQLException {
    var texts = new ArrayList<String>();
    for (var one : (String[]) array.getArray()) {
      texts.add(one == null ? "" : one);
    }
    return texts;
  }
}
