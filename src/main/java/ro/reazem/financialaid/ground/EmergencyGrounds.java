package ro.reazem.financialaid.ground;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.financialaid.scheme.emergency.IncomeTest;
import ro.reazem.financialaid.scheme.emergency.Tier;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/** Reads the grounds of emergency aid, by the day whose version is asked for. */
@Component
public class EmergencyGrounds {

  /** The version that counts on a day. */
  static final String IN_FORCE = "g.withdrawn_at is null and :day between g.valid_from and coalesce(g.valid_until, 'infinity')";
  private static final String ORDER = " order by g.code, g.valid_from desc, g.entered_at desc";

  private final JdbcClient jdbc;

  EmergencyGrounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The grounds that the council has on a day, by name. */
  public List<Ground> on(LocalDate day) {
    return jdbc.sql("select g.* from financialaid.emergency_ground g where " + IN_FORCE + " order by g.name").param("day", day)
        .query(EmergencyGrounds::version).list().stream().map(GroundVersion::ground).toList();
  }

  public Optional<Ground> find(String code, LocalDate day) {
    return on(day).stream().filter(ground -> ground.code().equals(code)).findFirst();
  }

  /** What a ground is called, in whichever version is the newest; its code when there is none. */
  public String name(String code) {
    return !isCode(code) ? code : jdbc.sql("select g.name from financialaid.emergency_ground g where g.code = :code order by g.withdrawn_at is not null, g.valid_from desc limit 1")
        .param("code", code).query(String.class).optional().orElse(code);
  }

  /** Every version of every ground, the newest of each first. */
  List<GroundVersion> all() {
    return jdbc.sql("select g.* from financialaid.emergency_ground g" + ORDER).query(EmergencyGrounds::version).list();
  }

  List<GroundVersion> versions(String code) {
    return !isCode(code) ? List.of() : jdbc.sql("select g.* from financialaid.emergency_ground g where g.code = :code" + ORDER).param("code", code)
        .query(EmergencyGrounds::version).list();
  }

  Optional<GroundVersion> version(UUID id) {
    return jdbc.sql("select g.* from financialaid.emergency_ground g where g.id = :id").param("id", id).query(EmergencyGrounds::version).optional();
  }

  /** Whether a text can be the code of a ground: whatever was typed, nothing else is asked of the database. */
  static boolean isCode(String text) {
    return text.matches("[A-Z][A-Z0-9_]{1,39}");
  }

  static GroundVersion version(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var from = row.getObject("valid_from", LocalDate.class);
    var until = row.getObject("valid_until", LocalDate.class);
    var code = row.getString("code");
    var confirmedAt = row.getTimestamp("confirmed_at");
    var version = new ParameterValue(id, Ground.PREFIX + code, row.getString("name"), new DateRange(from, until),
        Standing.valueOf(row.getString("standing")), confirmedAt != null, new LegalBasis(row.getString("act"), row.getString("article")),
        row.getString("source"));
    var ground = new Ground(version, code, row.getString("name"), Columns.leiOrNull(row, "ceiling"),
        Arrays.asList(FrozenJson.read(row.getString("tiers"), Tier[].class)), row.getBoolean("fixed"),
        new IncomeTest(IncomeTest.Kind.valueOf(row.getString("income_test")), IncomeTest.Per.valueOf(row.getString("income_per")),
            Columns.leiOrNull(row, "income_limit")),
        row.getBoolean("debt_test"), row.getObject("most_per_year", Integer.class), row.getInt("work_hours"),
        Arrays.stream(row.getString("modes").split(" ")).map(AidMode::valueOf).collect(Collectors.toSet()), row.getBoolean("urgent"));
    return new GroundVersion(id, ground, from, until, row.getObject("entered_by", UUID.class), row.getString("entered_by_name"),
        row.getTimestamp("entered_at").toInstant(), row.getString("confirmed_by_name"), confirmedAt == null ? null : confirmedAt.toInstant(),
        row.getString("withdrawn_by_name"), row.getString("withdrawn_reason"));
  }
}
