package ro.reazem.childprotection.fostercarer;

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
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.directory.persons.SearchedWords;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of the carers: the list, its counts, the panel, the head of one file. */
@Component("fosterCarerRegister")
class CarerRegister {

  private static final String JOINED = """

      from childprotection.foster_carer c left join directory.person p on p.id = c.person_id left join directory.officer o on o.id = c.responsible_id
      left join directory.place d on d.siruta = p.siruta
      left join lateral (select a.children, a.emergency from childprotection.carer_attestation a where a.carer_id = c.id order by a.issued_on desc
        limit 1) a on true
      left join lateral (select count(distinct g.child_person_id) as used from childprotection.carer_agreement g where g.carer_id = c.id
        and daterange(g.from_on, g.until_on, '[]') @> cast(:today as date)) g on true
      where\s""";
  private static final String LINE = """
      select c.*, p.family_name || ' ' || p.given_name as name, p.born_on, p.address_line, o.name as responsible, d.label as place,
        a.children as most, coalesce(a.emergency, false) as emergency, g.used,
        exists (select from childprotection.carer_review r where r.carer_id = c.id and r.settled_on is null) as under_review""" + JOINED;

  private final JdbcClient jdbc;
  private final CarerSight sight;
  private final Clock clock;

  CarerRegister(JdbcClient jdbc, CarerSight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /** What the list is narrowed to. */
  record Filter(String text, List<CarerState> states, boolean free, boolean emergency, String county) {}

  /**
   * One carer in a list, and the head of the file.
   *
   * @param most how many children the attest admits, null without one
   * @param goodUntil the last day on which the attest allows placements
   */
  record Line(UUID id, String number, UUID personId, @Nullable String name, @Nullable LocalDate bornOn, String address, @Nullable String place,
      CarerState state, LocalDate requestedOn, String requestNumber, AttestLimits wished, String languages, String religion,
      @Nullable String contractNumber, @Nullable LocalDate contractOn, int used, @Nullable Integer most, boolean emergency,
      @Nullable LocalDate goodUntil, @Nullable LocalDate endedOn, UUID unitId, @Nullable UUID responsibleId, @Nullable String responsible,
      boolean underReview, boolean erased, long version) {

    /** Whether no child may come any more while the file is open: the attest or its endorsement has lapsed. */
    public boolean hasLapsed(LocalDate today) {
      return goodUntil != null && state.holdsAttest() && goodUntil.isBefore(today);
    }
  }

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page page(Officer officer, Filter filter, ListPage.Asked asked) {
    int counted = bound("select count(*) from (select 1" + JOINED + where(filter) + " limit " + (CappedTotal.LIMIT + 1) + ") as capped", officer,
        filter).query(Integer.class).single();
    var page = ListPage.of(asked, CappedTotal.of(counted));
    return new Page(bound(LINE + where(filter) + " order by c.year desc, c.number desc limit :size offset :offset", officer, filter)
        .param("size", page.size()).param("offset", page.offset()).query(CarerRegister::line).list(), page);
  }

  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(bound(LINE + where(filter) + " order by c.year desc, c.number desc", officer, filter), CarerRegister::line);
  }

  /** How many files stand in each state. */
  Map<String, Integer> counts(Officer officer) {
    return jdbc.sql("select c.state, count(*) as many from childprotection.foster_carer c where " + CarerSight.of("c") + " group by c.state")
        .params(sight.seen(officer, CarerSight.READ)).query((row, n) -> Map.entry(row.getString("state"), row.getInt("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The counties in which carers live. */
  List<String> counties(Officer officer) {
    return jdbc.sql("select distinct d.county_name from childprotection.foster_carer c join directory.person p on p.id = c.person_id "
        + "join directory.place d on d.siruta = p.siruta where " + CarerSight.of("c") + " order by 1 limit 60")
        .params(sight.seen(officer, CarerSight.READ)).query(String.class).list();
  }

  /** The files of one person that the officer sees. */
  List<Line> of(UUID person, Officer officer) {
    return jdbc.sql(LINE + CarerSight.of("c") + " and c.person_id = :person order by c.year desc, c.number desc limit 10")
        .params(sight.seen(officer, CarerSight.READ)).param("today", LocalDate.now(clock)).param("person", person).query(CarerRegister::line).list();
  }

  Optional<Line> find(UUID id, Officer officer) {
    return jdbc.sql(LINE + CarerSight.of("c") + " and c.id = :id").params(sight.seen(officer, CarerSight.READ)).param("today", LocalDate.now(clock))
        .param("id", id).query(CarerRegister::line).optional();
  }

  /** Carers who work and may replace another, by name. */
  List<Line> working(Officer officer, UUID but) {
    return jdbc.sql(LINE + CarerSight.of("c") + " and c.state = 'ACTIVE' and c.id <> :but order by p.family_name, p.given_name, c.id limit 500")
        .params(sight.seen(officer, CarerSight.READ)).param("today", LocalDate.now(clock)).param("but", but).query(CarerRegister::line).list();
  }

  private static String where(Filter filter) {
    var where = new StringBuilder(CarerSight.of("c")).append(filter.states().isEmpty() ? "" : " and c.state = any(:states)")
        .append(filter.free() ? " and c.state = 'ACTIVE' and c.good_until >= :today and g.used < a.children" : "")
        .append(filter.emergency() ? " and a.emergency" : "").append(filter.county().isEmpty() ? "" : " and d.county_name = :county");
    return where.append(SearchedWords.of(filter.text()).condition("c", "c.person_id")).toString();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, Filter filter) {
    var query = jdbc.sql(sql).params(sight.seen(officer, CarerSight.READ)).param("today", LocalDate.now(clock)).param("county", filter.county())
        .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
    return SearchedWords.of(filter.text()).bind(query);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var address = row.getString("address_line");
    return new Line(row.getObject("id", UUID.class), row.getInt("number") + "/" + row.getInt("year"), row.getObject("person_id", UUID.class),
        row.getString("name"), row.getObject("born_on", LocalDate.class), address == null ? "" : address, row.getString("place"),
        CarerState.valueOf(row.getString("state")), row.getObject("requested_on", LocalDate.class), row.getString("request_number"),
        Attestations.limits(row, "wished_"), row.getString("languages"), row.getString("religion"), row.getString("contract_number"),
        row.getObject("contract_on", LocalDate.class), row.getInt("used"), row.getObject("most", Integer.class), row.getBoolean("emergency"),
        row.getObject("good_until", LocalDate.class), row.getObject("ended_on", LocalDate.class), row.getObject("unit_id", UUID.class),
        row.getObject("responsible_id", UUID.class), row.getString("responsible"), row.getBoolean("under_review"), row.getBoolean("erased"),
        row.getLong("version"));
  }
}
