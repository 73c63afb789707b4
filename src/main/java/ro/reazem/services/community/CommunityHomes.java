package ro.reazem.services.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.sight.CommunitySight;
import ro.reazem.services.unit.ServiceUnit;

/** The cards of households (catagrafia pe gospodării) and the visits to them, which the integrated team shares. */
@Component("communityHomes")
class CommunityHomes {

  private static final int NEWEST = 100;
  private static final String VISIT = """
      select v.*, p.family_name || ' ' || p.given_name as person, h.address from services.home_visit v join services.community_home h on h.id = v.home_id
      left join services.community_file f on f.id = v.file_id and %s left join directory.person p on p.id = f.person_id where\s"""
          .formatted(CommunitySight.of("f"));

  private final JdbcClient jdbc;
  private final CommunitySight sight;
  private final Clock clock;

  CommunityHomes(JdbcClient jdbc, CommunitySight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /** A card. */
  record Home(UUID id, @Nullable UUID householdId, HomeFacts facts, UUID unitId, UUID serviceUnitId, String service, String place, long version) {

    public String where() {
      return (place.isEmpty() ? "" : place + ", ") + facts.address();
    }
  }

  /** A line of the log of visits. */
  record Visit(UUID id, UUID homeId, String address, @Nullable UUID fileId, @Nullable String person, LocalDate day, LocalTime time, int minutes, VisitAction action,
      String findings, String byName) {}

  Optional<Home> find(UUID id) {
    return jdbc.sql("""
        select h.*, d.label as place, u.name as service from services.community_home h join services.service_unit u on u.id = h.service_unit_id
        left join directory.place d on d.siruta = h.siruta where h.id = :id""").param("id", id).query(CommunityHomes::home).optional();
  }

  /** The household of the register in which a person lives now. */
  Optional<UUID> householdOf(UUID person) {
    return jdbc.sql("select household_id from directory.household_member where person_id = :person and until is null order by since desc limit 1")
        .param("person", person).query(UUID.class).optional();
  }

  Optional<UUID> cardOf(UUID serviceUnit, UUID household) {
    return jdbc.sql("select id from services.community_home where service_unit_id = :unit and household_id = :household").param("unit", serviceUnit)
        .param("household", household).query(UUID.class).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(HomeFacts facts, @Nullable UUID household, ServiceUnit of, Officer by) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into services.community_home (id, household_id, siruta, address, unit_id, service_unit_id, members, flags, facts, version, recorded_by,
          recorded_by_name, recorded_at) values (:id, :household, :siruta, :address, :unit, :service, :members, :flags, :facts, 0, :by, :name, :at)""")
        .param("id", id).param("household", household).param("siruta", facts.siruta()).param("address", facts.address()).param("unit", of.unitId())
        .param("service", of.id()).param("members", facts.members()).param("flags", names(facts.flags())).param("facts", facts.facts()).param("by", by.id())
        .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  /** Saves over what the officer saw. */
  @Transactional
  public void save(UUID id, long seen, HomeFacts facts) {
    int changed = jdbc.sql("""
        update services.community_home set siruta = :siruta, address = :address, members = :members, flags = :flags, facts = :facts, version = version + 1
        where id = :id and version = :seen""").param("id", id).param("seen", seen).param("siruta", facts.siruta()).param("address", facts.address())
        .param("members", facts.members()).param("flags", names(facts.flags())).param("facts", facts.facts()).update();
    SameVersion.requireKept(changed);
  }

  List<Visit> visits(UUID home, Officer reader) {
    return jdbc.sql(VISIT + "v.home_id = :id order by v.day desc, v.at_time desc, v.id limit " + NEWEST).params(sight.seen(reader, CommunitySight.READ)).param("id", home).query(CommunityHomes::visit).list();
  }

  List<Visit> visitsTo(UUID file, Officer reader) {
    return jdbc.sql(VISIT + "v.file_id = :id order by v.day desc, v.at_time desc, v.id limit " + NEWEST).params(sight.seen(reader, CommunitySight.READ)).param("id", file).query(CommunityHomes::visit).list();
  }

  /** The daily activity of the units of a reader. */
  List<Visit> visitsOn(LocalDate day, Officer reader) {
    return jdbc.sql(VISIT + "v.day = :day and h.unit_id = any(:homes) order by v.at_time, v.id limit " + NEWEST).params(sight.seen(reader, CommunitySight.READ))
        .param("day", day).param("homes", sight.units(reader, CommunitySight.READ))
        .query(CommunityHomes::visit).list();
  }

  private static String[] names(List<HomeFlag> flags) {
    return flags.stream().map(Enum::name).toArray(String[]::new);
  }

  private static Home home(ResultSet row, int n) throws SQLException {
    var flags = Arrays.stream((String[]) row.getArray("flags").getArray()).map(HomeFlag::valueOf).toList();
    var place = row.getString("place");
    return new Home(row.getObject("id", UUID.class), row.getObject("household_id", UUID.class), new HomeFacts(row.getInt("siruta"), row.getString("address"),
        row.getInt("members"), flags, row.getString("facts")), row.getObject("unit_id", UUID.class), row.getObject("service_unit_id", UUID.class),
        row.getString("service"), place == null ? "" : place, row.getLong("version"));
  }

  private static Visit visit(ResultSet row, int n) throws SQLException {
    return new Visit(row.getObject("id", UUID.class), row.getObject("home_id", UUID.class), row.getString("address"), row.getObject("file_id", UUID.class),
        row.getString("person"), row.getObject("day", LocalDate.class), row.getObject("at_time", LocalTime.class), row.getInt("minutes"),
        VisitAction.valueOf(row.getString("action")), row.getString("findings"), row.getString("performed_by_name"));
  }
}
