package ro.reazem.services.nursery;

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
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.services.points.Family;
import ro.reazem.services.points.Orphan;
import ro.reazem.services.points.ParentSituation;
import ro.reazem.services.sight.FileDesk;
import ro.reazem.services.sight.NurserySight;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.Programme;

/** The read side of the nursery files: the list, its counts, the panel, the head of one file. */
@Component("nurseryRegister")
class NurseryRegister {

  private static final String JOINED = """

      from services.nursery_file f join services.service_unit u on u.id = f.nursery_id left join directory.person p on p.id = f.child_id
      left join directory.person m on m.id = f.parent_id
      left join services.nursery_place l on l.file_id = f.id and daterange(l.from_on, l.until_on, '[]') @> cast(:today as date)
      left join services.service_group g on g.id = l.group_id
      where\s""";
  private static final String LINE = """
      select f.*, p.family_name || ' ' || p.given_name as child, m.family_name || ' ' || m.given_name as parent, u.name as nursery, g.name as in_group""" + JOINED;
  private static final String ORDER = " order by f.year desc, f.number desc";

  private final JdbcClient jdbc;
  private final NurserySight sight;
  private final Clock clock;

  NurseryRegister(JdbcClient jdbc, NurserySight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /** What the list is narrowed to. */
  record Filter(String text, List<NurseryState> states, List<AgeGroup> ages, @Nullable UUID nursery) {}

  /** One file in a list, and its head. */
  record Line(UUID id, String number, UUID childId, @Nullable String child, LocalDate bornOn, UUID parentId, @Nullable String parent, UUID campaignId, UUID unitId,
      UUID nurseryId, String nursery, @Nullable String group, List<UUID> options, AgeGroup age, Programme programme, LocalDate requestedOn, String requestNumber,
      NurseryState state, Family family, @Nullable Integer criterion, @Nullable Integer points, @Nullable LocalDate offeredOn, @Nullable LocalDate confirmUntil,
      @Nullable String contractNumber, @Nullable LocalDate contractOn, @Nullable LocalDate endedOn, @Nullable LeavingReason endReason, String endNote,
      boolean erased, long version) implements FileDesk.Seen {

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
        .param("offset", page.offset()).query(NurseryRegister::line).list(), page);
  }

  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(bound(LINE + where(filter) + ORDER, officer, filter), NurseryRegister::line);
  }

  /** How many files stand in each state. */
  Map<String, Integer> counts(Officer officer) {
    return jdbc.sql("select f.state, count(*) as many from services.nursery_file f where " + NurserySight.of("f") + " group by f.state")
        .params(sight.seen(officer, NurserySight.READ)).query((row, n) -> Map.entry(row.getString("state"), row.getInt("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Nurseries of which the officer sees files. */
  List<Named> nurseries(Officer officer) {
    return jdbc.sql("select distinct u.id, u.name from services.service_unit u join services.nursery_file f on f.nursery_id = u.id where " + NurserySight.of("f")
        + " order by u.name limit 100").params(sight.seen(officer, NurserySight.READ)).query(Named.class).list();
  }

  /** A unit by its name. */
  record Named(UUID id, String name) {}

  /** The files of one child that the officer sees. */
  List<Line> of(UUID person, Officer officer) {
    return jdbc.sql(LINE + NurserySight.of("f") + " and :person in (f.child_id, f.parent_id)" + ORDER + " limit 10").params(sight.seen(officer, NurserySight.READ))
        .param("today", LocalDate.now(clock)).param("person", person).query(NurseryRegister::line).list();
  }

  Optional<Line> find(UUID id, Officer officer) {
    return jdbc.sql(LINE + NurserySight.of("f") + " and f.id = :id").params(sight.seen(officer, NurserySight.READ)).param("today", LocalDate.now(clock))
        .param("id", id).query(NurseryRegister::line).optional();
  }

  private static String where(Filter filter) {
    var where = new StringBuilder(NurserySight.of("f")).append(filter.states().isEmpty() ? "" : " and f.state = any(:states)")
        .append(filter.ages().isEmpty() ? "" : " and f.age = any(:ages)").append(filter.nursery() == null ? "" : " and f.nursery_id = :nursery");
    return where.append(SearchedWords.of(filter.text()).condition("f", "f.child_id")).toString();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer, NurserySight.READ)).param("today", LocalDate.now(clock)).param("nursery", filter.nursery())
        .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new)).param("ages", filter.ages().stream().map(Enum::name).toArray(String[]::new));
    return SearchedWords.of(filter.text()).bind(query);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var reason = row.getString("end_reason");
    return new Line(id(row, "id"), row.getInt("number") + "/" + row.getInt("year"), id(row, "child_id"), row.getString("child"), day(row, "born_on"),
        id(row, "parent_id"), row.getString("parent"), id(row, "campaign_id"), id(row, "unit_id"), id(row, "nursery_id"), row.getString("nursery"),
        row.getString("in_group"), List.of((UUID[]) row.getArray("options").getArray()), AgeGroup.valueOf(row.getString("age")),
        Programme.valueOf(row.getString("programme")), day(row, "requested_on"), row.getString("request_number"), NurseryState.valueOf(row.getString("state")),
        family(row), row.getObject("criterion", Integer.class), row.getObject("points", Integer.class), day(row, "offered_on"), day(row, "confirm_until"),
        row.getString("contract_number"), day(row, "contract_on"), day(row, "ended_on"), reason == null ? null : LeavingReason.valueOf(reason),
        row.getString("end_note"), row.getBoolean("erased"), row.getLong("version"));
  }

  private static Family family(ResultSet row) throws SQLException {
    return new Family(ParentSituation.valueOf(row.getString("family_parent_one")), ParentSituation.valueOf(row.getString("family_parent_two")),
        day(row, "family_returns_on"), row.getBoolean("family_sibling_at_address"), row.getInt("family_children_in_care"), row.getBoolean("family_social_case"),
        Orphan.valueOf(row.getString("family_orphan")), row.getBoolean("family_in_placement"), row.getBoolean("family_sibling_in_unit"),
        row.getBoolean("family_medical_document"));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
