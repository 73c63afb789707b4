package ro.reazem.services.pupil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.persons.SearchedWords;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.services.sight.FileDesk;
import ro.reazem.services.sight.SchoolHealthSight;
import ro.reazem.services.unit.SchoolYear;

/** The read side of the medical files without a word of what is in them: the list, its counts, the head of one file, flag and dates. */
@Component("pupilRegister")
class PupilRegister {

  private static final String JOINED = """

      from services.pupil_file f join services.service_unit u on u.id = f.cabinet_id join services.cabinet_class k on k.id = f.class_id
      left join directory.officer o on o.id = f.responsible_id
      left join directory.person p on p.id = f.child_id left join services.check_up c on c.file_id = f.id and c.school_year = :year
      where\s""";
  private static final String LINE = """
      select f.*, p.family_name || ' ' || p.given_name as child, u.name as cabinet, k.school || ' · ' || k.name as klass, k.grade, o.name as responsible, c.examined_on,
        c.referred_to is not null as referred, c.result_on""" + JOINED;
  private static final String ORDER = " order by f.year desc, f.number desc";

  private final JdbcClient jdbc;
  private final SchoolHealthSight sight;
  private final Clock clock;

  PupilRegister(JdbcClient jdbc, SchoolHealthSight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /** What the list is narrowed to. */
  record Filter(String text, List<PupilState> states, boolean risk) {}

  /** One file in a list, and its head. */
  record Line(UUID id, String number, UUID childId, @Nullable String child, LocalDate bornOn, UUID unitId, UUID cabinetId, String cabinet, String klass, int grade, @Nullable String responsible,
      PupilState state, LocalDate openedOn, @Nullable String entryNote, @Nullable String entryDoctor, @Nullable LocalDate entryOn, @Nullable LocalDate riskSince,
      @Nullable LocalDate endedOn, String sentTo, String sentNumber, @Nullable UUID previousId, @Nullable LocalDate examinedOn, boolean referred,
      @Nullable LocalDate resultOn, boolean erased, long version) implements FileDesk.Seen {

    @Override
    public UUID about() {
      return childId;
    }
  }

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(JOINED + where(filter), sql -> bound(sql, officer, filter)));
    return new Page(bound(LINE + where(filter) + ORDER + " limit :size offset :offset", officer, filter).param("size", page.size())
        .param("offset", page.offset()).query(PupilRegister::line).list(), page);
  }

  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(bound(LINE + where(filter) + ORDER, officer, filter), PupilRegister::line);
  }

  /** How many files stand in each state. */
  Map<String, Integer> counts(Officer officer) {
    return jdbc.sql("select f.state, count(*) as many from services.pupil_file f where " + SchoolHealthSight.of("f") + " group by f.state")
        .params(sight.seen(officer, SchoolHealthSight.READ)).query((row, n) -> Map.entry(row.getString("state"), row.getInt("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Line> find(UUID id, Officer officer) {
    return jdbc.sql(LINE + SchoolHealthSight.of("f") + " and f.id = :id").params(sight.seen(officer, SchoolHealthSight.READ)).param("year", year()).param("id", id)
        .query(PupilRegister::line).optional();
  }

  /** The files of a child that the officer sees. */
  List<Line> of(UUID child, Officer officer) {
    return jdbc.sql(LINE + SchoolHealthSight.of("f") + " and f.child_id = :child" + ORDER + " limit 10").params(sight.seen(officer, SchoolHealthSight.READ))
        .param("year", year()).param("child", child).query(PupilRegister::line).list();
  }

  private int year() {
    return SchoolYear.of(LocalDate.now(clock));
  }

  private static String where(Filter filter) {
    return SchoolHealthSight.of("f") + (filter.states().isEmpty() ? "" : " and f.state = any(:states)") + (filter.risk() ? " and f.at_risk" : "")
        + SearchedWords.of(filter.text()).condition("f", "f.child_id");
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    return SearchedWords.of(filter.text()).bind(jdbc.sql(sql).params(sight.seen(officer, SchoolHealthSight.READ)).param("year", year())
        .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new)));
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(id(row, "id"), row.getInt("number") + "/" + row.getInt("year"), id(row, "child_id"), row.getString("child"), row.getObject("born_on", LocalDate.class),
        id(row, "unit_id"), id(row, "cabinet_id"), row.getString("cabinet"), row.getString("klass"), row.getInt("grade"), row.getString("responsible"), PupilState.valueOf(row.getString("state")),
        row.getObject("opened_on", LocalDate.class), row.getString("entry_note"), row.getString("entry_doctor"), Columns.day(row, "entry_on"), Columns.day(row, "risk_since"),
        Columns.day(row, "ended_on"), row.getString("sent_to"), row.getString("sent_number"), row.getObject("previous_id", UUID.class), Columns.day(row, "examined_on"),
        row.getBoolean("referred"), Columns.day(row, "result_on"), row.getBoolean("erased"), row.getLong("version"));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
