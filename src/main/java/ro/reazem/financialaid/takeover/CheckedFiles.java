package ro.reazem.financialaid.takeover;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** Files of rights as the screens show them: to who checked them, and to who may release rights in all units that they name. */
@Component
class CheckedFiles {

  private static final String REPORT = """
      select t.id, t.file_name, t.checked_by, t.checked_by_name, t.checked_at, t.released_by_name, t.released_at, t.finished_at,
        array_to_string(t.passed_over, ', ') as passed_over, r.*,
        (select count(*) from financialaid.takeover_fault f where f.takeover_id = t.id) as faults
      from financialaid.takeover t cross join lateral (
        select count(*) as rows, count(*) filter (where state = 'GOOD') as good, count(*) filter (where state = 'CHOOSE') as choose,
          count(*) filter (where state = 'WRONG') as wrong, count(*) filter (where state = 'KNOWN') as known,
          count(*) filter (where state = 'DONE') as done
        from financialaid.takeover_row where takeover_id = t.id) r
      where (t.checked_by = :by or cardinality(t.unit_ids) > 0 and t.unit_ids <@ :units)""";

  private final JdbcClient jdbc;
  private final Sight sight;

  CheckedFiles(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A file in figures.
   *
   * @param passedOver headings that mean nothing to us
   * @param choose rows whose holder is only named, and has to be chosen
   */
  record Report(UUID id, String fileName, UUID checkedBy, String checkedByName, Instant checkedAt, @Nullable String releasedByName,
      @Nullable Instant releasedAt, @Nullable Instant finishedAt, String passedOver, int rows, int good, int choose, int wrong, int known, int done,
      int faults) {

    /** Rows taken over of those that were to be, of a hundred. */
    public int percent() {
      return good + done == 0 ? 100 : (int) (100L * done / (good + done));
    }

    /** Whether it was released and is not through. */
    public boolean onItsWay() {
      return releasedAt != null && finishedAt == null;
    }

    /** The message of where it stands. */
    public String stage() {
      return "financialaid.takeover.stage." + (releasedAt == null ? "CHECKED" : finishedAt == null ? "RELEASED" : "FINISHED");
    }
  }

  /** An error as it is told: where, what was typed there, why it is wrong. */
  record Fault(int line, TakeoverColumn column, String typed, String code, List<String> arguments) {}

  /** A row and what becomes of it. */
  record Row(int line, String state, @Nullable String holder, String typed, String benefit, String number, @Nullable LocalDate on,
      @Nullable LocalDate from, @Nullable YearMonth firstMonth, @Nullable Lei monthly, @Nullable UUID right, @Nullable UUID tenancy, @Nullable UUID person,
      List<Candidate> candidates) {

    public boolean local() {
      return Benefit.schemeOf(benefit).isPresent();
    }
  }

  List<Report> latest(Officer officer) {
    return mine(officer, " order by t.checked_at desc, t.id limit 10").query(Report.class).list();
  }

  Optional<Report> find(UUID id, Officer officer) {
    return mine(officer, " and t.id = :id").param("id", id).query(Report.class).optional();
  }

  private JdbcClient.StatementSpec mine(Officer officer, String rest) {
    return jdbc.sql(REPORT + rest).param("by", officer.id()).param("units", sight.units(officer, TakingRightsOver.RELEASE));
  }

  List<Fault> faults(UUID id, ListPage page) {
    return jdbc.sql("""
        select f.line, f.column_name, f.code, f.arguments, r.cells from financialaid.takeover_fault f
        join financialaid.takeover_row r on r.takeover_id = f.takeover_id and r.line = f.line
        where f.takeover_id = :id order by f.line, f.position limit :size offset :from""").param("id", id).param("size", page.size())
        .param("from", page.offset()).query((row, n) -> {
          var column = TakeoverColumn.valueOf(row.getString("column_name"));
          return new Fault(row.getInt("line"), column, typed(row, column), row.getString("code"), texts(row.getArray("arguments")));
        }).list();
  }

  List<Row> rows(UUID id, TakeoverPart part, ListPage page) {
    var candidates = new HashMap<Integer, List<Candidate>>();
    var rows = jdbc.sql("""
        select r.line, r.state, r.cells, p.family_name || ' ' || p.given_name as holder, coalesce(r.benefit, '') as benefit,
          coalesce(r.old_number, '') as old_number, r.decided_on, r.granted_from, r.first_month, r.read #>> '{sums,gross}' as monthly, r.entitlement_id,
          r.tenancy_id, r.person_id
        from financialaid.takeover_row r left join financialaid.known_person p on p.id = r.person_id
        where r.takeover_id = :id and r.state = :state order by r.line limit :size offset :from""").param("id", id).param("state", part.name())
        .param("size", page.size()).param("from", page.offset()).query((row, n) -> {
          var monthly = row.getString("monthly");
          var month = row.getObject("first_month", LocalDate.class);
          return new Row(row.getInt("line"), row.getString("state"), row.getString("holder"),
              (typed(row, TakeoverColumn.FAMILY_NAME) + " " + typed(row, TakeoverColumn.GIVEN_NAME)).strip(), row.getString("benefit"),
              row.getString("old_number"), row.getObject("decided_on", LocalDate.class), row.getObject("granted_from", LocalDate.class),
              month == null ? null : YearMonth.from(month), monthly == null ? null : Lei.of(monthly), row.getObject("entitlement_id", UUID.class),
              row.getObject("tenancy_id", UUID.class),
              row.getObject("person_id", UUID.class), candidates.computeIfAbsent(row.getInt("line"), line -> new ArrayList<>()));
        }).list();
    if (part == TakeoverPart.CHOOSE) {
      candidates(id, List.copyOf(candidates.keySet())).forEach(one -> candidates.get(one.line()).add(one));
    }
    return rows;
  }

  /** The known persons who bear the name and were born on the day of rows. */
  private List<Candidate> candidates(UUID takeover, List<Integer> lines) {
    return jdbc.sql("""
        select r.line, p.id, p.family_name || ' ' || p.given_name as name, p.born_on, coalesce(p.cnp_tail, '') as cnp_tail,
          concat_ws(', ', nullif(p.address_line, ''), place.label) as address,
          exists (select from financialaid.known_membership m where m.person_id = p.id) as lives
        from financialaid.takeover_row r join financialaid.known_person p on p.folded_name = r.folded_name and p.born_on = r.born_on
        left join directory.place place on place.siruta = p.siruta
        where r.takeover_id = :id and r.line = any (:lines) order by r.line, p.id""").param("id", takeover)
        .param("lines", lines.toArray(Integer[]::new)).query(Candidate.class).list();
  }

  /**
   * A person who may be meant.
   *
   * @param lives whether the person is in a household, without which no right can be taken over
   */
  record Candidate(int line, UUID id, String name, LocalDate bornOn, String cnpTail, String address, boolean lives) {}

  /** A row with its outcome, for the file that tells it. */
  record Outcome(int line, List<String> cells, String state, @Nullable String request, List<Fault> faults) {}

  /** All rows with what became of them, one by one. */
  void outcomes(UUID id, Consumer<Outcome> taker) {
    jdbc.sql("""
        select r.line, r.cells, r.state, coalesce(a.number || '/' || a.year, h.number || '/' || h.year) as request,
          array(select f.column_name from financialaid.takeover_fault f where f.takeover_id = r.takeover_id and f.line = r.line order by f.position) as columns,
          array(select f.code from financialaid.takeover_fault f where f.takeover_id = r.takeover_id and f.line = r.line order by f.position) as codes,
          array(select array_to_string(f.arguments, chr(31)) from financialaid.takeover_fault f where f.takeover_id = r.takeover_id and f.line = r.line
            order by f.position) as arguments
        from financialaid.takeover_row r left join financialaid.aid_application a on a.id = r.application_id and r.state = 'DONE'
        left join financialaid.housing_file h on h.id = r.application_id and r.state = 'DONE'
        where r.takeover_id = :id order by r.line""").param("id", id).query(row -> {
          var columns = texts(row.getArray("columns"));
          var codes = texts(row.getArray("codes"));
          var arguments = texts(row.getArray("arguments"));
          var faults = new ArrayList<Fault>();
          for (int i = 0; i < columns.size(); i++) {
            faults.add(new Fault(row.getInt("line"), TakeoverColumn.valueOf(columns.get(i)), "", codes.get(i), List.of(arguments.get(i).split("\u001f"))));
          }
          taker.accept(new Outcome(row.getInt("line"), texts(row.getArray("cells")), row.getString("state"), row.getString("request"), faults));
        });
  }

  private static String typed(ResultSet row, TakeoverColumn column) throws SQLException {
    var cells = texts(row.getArray("cells"));
    return cells.isEmpty() ? "" : masked(column, cells.get(column.ordinal()));
  }

  /** Whole numbers of persons and accounts are never in the source of a page. */
  private static String masked(TakeoverColumn column, String cell) {
    return switch (column) {
      case CNP, IBAN -> cell.length() <= 4 ? cell : "•".repeat(Math.min(9, cell.length() - 4)) + cell.substring(cell.length() - 4);
      case MEMBERS -> cell.replaceAll("[0-9]{9}([0-9]{4})", "•••$1");
      default -> cell;
    };
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
