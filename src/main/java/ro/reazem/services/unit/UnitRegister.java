package ro.reazem.services.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.text.Folding;

/** The register of service units (registrul unităților): short by its nature, with places taken as numbers alone. */
@Component("serviceUnitRegister")
class UnitRegister {

  private static final int MOST_WORDS = 5;

  private final JdbcClient jdbc;
  private final ServiceNomenclature nomenclature;
  private final LegalParameters parameters;
  private final Clock clock;

  UnitRegister(JdbcClient jdbc, ServiceNomenclature nomenclature, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.nomenclature = nomenclature;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** What the list is narrowed to. */
  record Filter(String text, List<ServiceKind> kinds, List<UnitState> states, boolean alarming) {}

  /** One unit in the list. */
  record Line(UUID id, String code, ServiceKind kind, String name, String unit, @Nullable String place, String address, @Nullable String head, int capacity,
      int taken, UnitState state, @Nullable String licence, @Nullable LocalDate licensedUntil, LicenceStanding standing) {

    public int free() {
      return Math.max(0, capacity - taken);
    }
  }

  private record Licensed(UUID unit, Licence licence) {}

  List<Line> lines(Filter filter) {
    var words = Stream.of(Folding.fold(filter.text()).split("[^\\p{L}\\p{N}/]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    return all().stream().filter(line -> filter.kinds().isEmpty() || filter.kinds().contains(line.kind()))
        .filter(line -> filter.states().isEmpty() || filter.states().contains(line.state())).filter(line -> !filter.alarming() || line.standing().alarms())
        .filter(line -> words.stream().allMatch(Folding.fold(line.name() + " " + line.code() + " " + line.place())::contains)).toList();
  }

  /** Those whose licence is missing, ended or ends soon while they work. */
  List<Line> alarming() {
    return all().stream().filter(line -> line.state() == UnitState.OPEN && line.standing().alarms()).toList();
  }

  private List<Line> all() {
    var today = LocalDate.now(clock);
    int warn = parameters.on(today).whole("SERVICE_LICENCE_WARNING");
    var licences = jdbc.sql("select service_unit_id, number, valid_from, valid_until, provisional from services.licence order by valid_from desc")
        .query((row, n) -> new Licensed(row.getObject("service_unit_id", UUID.class), new Licence(row.getString("number"),
            row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class), row.getBoolean("provisional")))).list();
    return jdbc.sql("""
        select u.*, o.name as unit, h.name as head, d.label as place, (select count(*) from services.nursery_place p join services.service_group g
            on g.id = p.group_id where g.service_unit_id = u.id and daterange(p.from_on, p.until_on, '[]') @> cast(:today as date)) as taken
        from services.service_unit u left join directory.unit o on o.id = u.unit_id left join directory.officer h on h.id = u.head_id
        left join directory.place d on d.siruta = u.siruta order by u.name, u.id limit 1000""").param("today", today)
        .query((row, n) -> line(row, licences.stream().filter(one -> one.unit().equals(id(row))).map(Licensed::licence).toList(), today, warn)).list();
  }

  private Line line(ResultSet row, List<Licence> licences, LocalDate today, int warn) throws SQLException {
    var code = row.getString("code");
    var now = licences.stream().filter(one -> one.isValidOn(today)).findFirst().or(() -> licences.stream().findFirst()).orElse(null);
    return new Line(id(row), code, ServiceKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("unit") == null ? "" : row.getString("unit"),
        row.getString("place"), row.getString("address"), row.getString("head"), row.getInt("capacity"), row.getInt("taken"),
        UnitState.valueOf(row.getString("state")), now == null ? null : now.number(), now == null ? null : now.until(),
        LicenceStanding.of(licences, nomenclature.asksLicence(code, today), today, warn));
  }

  private static UUID id(ResultSet row) {
    try {
      return row.getObject("id", UUID.class);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
