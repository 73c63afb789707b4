package ro.reazem.services.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.persons.SearchedWords;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.services.sight.CommunitySight;
import ro.reazem.services.sight.FileDesk;

/** The read side of community health: the list of beneficiaries, those of one household, the head of one file. */
@Component("communityRegister")
class CommunityRegister {

  private static final String JOINED = """

      from services.community_file f join services.community_home h on h.id = f.home_id join services.service_unit u on u.id = f.service_unit_id
      left join directory.person p on p.id = f.person_id left join directory.officer o on o.id = f.responsible_id
      left join directory.place d on d.siruta = h.siruta where\s""";
  private static final String LINE = """
      select f.*, p.family_name || ' ' || p.given_name as person, u.name as service, o.name as worker, h.address, d.label as place,
        f.unit_id = any(:medicalUnits) as medical, (select min(e.due_on) from services.community_entry e where e.file_id = f.id and e.register = 'PLANNED_VISIT'
          and e.ended_on is null) as next_visit""" + JOINED;
  private static final String ORDER = " order by f.year desc, f.number desc";

  private final JdbcClient jdbc;
  private final CommunitySight sight;
  private final CommunityCategories categories;
  private final Clock clock;

  CommunityRegister(JdbcClient jdbc, CommunitySight sight, CommunityCategories categories, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.categories = categories;
    this.clock = clock;
  }

  /** What waits and is late about a person (restanțe). */
  enum Gap {
    VISIT, VACCINATION, REFERRAL
  }

  /** What the list is narrowed to. */
  record Filter(String text, List<CommunityState> states, List<String> categories, List<Gap> gaps, @Nullable UUID worker) {}

  /**
   * One file in a list, and its head.
   *
   * @param medical whether the reader may read what tells of health
   */
  record Line(UUID id, String number, UUID homeId, UUID personId, @Nullable String person, @Nullable LocalDate bornOn, UUID serviceUnitId, String service,
      UUID unitId, @Nullable String worker, String address, List<String> categories, boolean youngMother, CommunityState state, LocalDate identifiedOn,
      @Nullable LocalDate consentOn, @Nullable LocalDate activeOn, @Nullable LocalDate endedOn, @Nullable EndReason endReason, String endNote,
      @Nullable LocalDate nextVisit, boolean erased, boolean medical, long version) implements FileDesk.Seen {

    @Override
    public UUID about() {
      return personId;
    }
  }

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(JOINED + where(filter), sql -> bound(sql, officer, filter)));
    return new Page(bound(LINE + where(filter) + ORDER + " limit :size offset :offset", officer, filter).param("size", page.size())
        .param("offset", page.offset()).query(this::line).list(), page);
  }

  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(bound(LINE + where(filter) + ORDER, officer, filter), this::line);
  }

  List<Line> ofPerson(UUID person, Officer officer) {
    return one(officer, "f.person_id = :id", person).list();
  }

  List<Line> ofHome(UUID home, Officer officer) {
    return one(officer, "f.home_id = :id", home).list();
  }

  Optional<Line> find(UUID id, Officer officer) {
    return one(officer, "f.id = :id", id).optional();
  }

  private JdbcClient.MappedQuerySpec<Line> one(Officer officer, String which, UUID id) {
    return jdbc.sql(LINE + CommunitySight.of("f") + " and " + which + " order by f.state = 'CLOSED', f.born_on, f.number limit 60")
        .params(sight.seen(officer, CommunitySight.READ)).param("medicalUnits", sight.units(officer, CommunitySight.MEDICAL)).param("id", id).query(this::line);
  }

  private String where(Filter filter) {
    var where = new StringBuilder(CommunitySight.of("f")).append(filter.states().isEmpty() ? "" : " and f.state = any(:states)")
        .append(filter.worker() == null ? "" : " and f.responsible_id = :worker");
    if (!filter.categories().isEmpty()) {
      where.append(" and f.categories && :categories");
      if (filter.categories().stream().anyMatch(categories::isMedical)) {
        where.append(" and f.unit_id = any(:medicalUnits)");
      }
    }
    if (!filter.gaps().isEmpty()) {
      where.append("""
           and exists (select from services.community_entry e where e.file_id = f.id and e.ended_on is null and (e.register = 'PLANNED_VISIT' and e.due_on < :today
            and 'VISIT' = any(:gaps) or e.register = 'REFERRAL' and e.due_on < :today and 'REFERRAL' = any(:gaps)
            or e.register = 'VACCINATION' and 'VACCINATION' = any(:gaps) and f.unit_id = any(:medicalUnits)))""");
    }
    return where.append(SearchedWords.of(filter.text()).condition("f", "f.person_id", "h.address")).toString();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer, CommunitySight.READ)).param("medicalUnits", sight.units(officer, CommunitySight.MEDICAL))
        .param("today", LocalDate.now(clock)).param("worker", filter.worker()).param("states", names(filter.states())).param("gaps", names(filter.gaps()))
        .param("categories", filter.categories().toArray(String[]::new));
    return SearchedWords.of(filter.text()).bind(query);
  }

  private static String[] names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private Line line(ResultSet row, int n) throws SQLException {
    var reason = row.getString("end_reason");
    boolean medical = row.getBoolean("medical");
    var place = row.getString("place");
    return new Line(id(row, "id"), row.getInt("number") + "/" + row.getInt("year"), id(row, "home_id"), id(row, "person_id"), row.getString("person"),
        Columns.day(row, "born_on"), id(row, "service_unit_id"), row.getString("service"), id(row, "unit_id"), row.getString("worker"),
        (place == null ? "" : place + ", ") + row.getString("address"), categories.seen(Arrays.asList((String[]) row.getArray("categories").getArray()), medical),
        row.getBoolean("young_mother"), CommunityState.valueOf(row.getString("state")), Columns.day(row, "identified_on"), Columns.day(row, "consent_on"), Columns.day(row, "active_on"),
        Columns.day(row, "ended_on"), reason == null ? null : EndReason.valueOf(reason), row.getString("end_note"), Columns.day(row, "next_visit"), row.getBoolean("erased"),
        medical, row.getLong("version"));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
