package ro.reazem.financialaid.housinggrid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.GridRow;
import ro.reazem.financialaid.scheme.housing.PointsGrid;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/** Reads the points grids, by the day whose version is asked for. */
@Component
public class HousingGrids {

  private static final String ORDER = " order by g.kind, g.valid_from desc, g.entered_at desc";

  private final JdbcClient jdbc;

  HousingGrids(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<PointsGrid> find(GridKind kind, LocalDate day) {
    return jdbc.sql("""
        select g.* from financialaid.housing_grid g where g.kind = :kind and g.withdrawn_at is null
          and :day between g.valid_from and coalesce(g.valid_until, 'infinity')""").param("kind", kind.name()).param("day", day)
        .query(HousingGrids::version).optional().map(GridVersion::grid);
  }

  /**
   * The grid of a day.
   *
   * @throws RuleViolated when the council has none on it
   */
  public PointsGrid on(GridKind kind, LocalDate day) {
    return find(kind, day).orElseThrow(() -> new RuleViolated("financialaid.housing.grid.none." + kind.name(), day));
  }

  /** Every version of every grid, the newest of each kind first. */
  List<GridVersion> all() {
    return jdbc.sql("select g.* from financialaid.housing_grid g" + ORDER).query(HousingGrids::version).list();
  }

  List<GridVersion> versions(GridKind kind) {
    return all().stream().filter(one -> one.grid().kind() == kind).toList();
  }

  Optional<GridVersion> version(UUID id) {
    return jdbc.sql("select g.* from financialaid.housing_grid g where g.id = :id").param("id", id).query(HousingGrids::version).optional();
  }

  private static GridVersion version(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var from = row.getObject("valid_from", LocalDate.class);
    var until = row.getObject("valid_until", LocalDate.class);
    var kind = GridKind.valueOf(row.getString("kind"));
    var confirmedAt = row.getTimestamp("confirmed_at");
    var version = new ParameterValue(id, PointsGrid.PREFIX + kind.name(), row.getString("name"), new DateRange(from, until),
        Standing.valueOf(row.getString("standing")), confirmedAt != null, new LegalBasis(row.getString("act"), row.getString("article")),
        row.getString("source"));
    var grid = new PointsGrid(version, kind, row.getString("name"), Arrays.asList(FrozenJson.read(row.getString("criteria"), GridRow[].class)));
    return new GridVersion(id, grid, from, until, row.getObject("entered_by", UUID.class), row.getString("entered_by_name"),
        row.getTimestamp("entered_at").toInstant(), row.getString("confirmed_by_name"), confirmedAt == null ? null : confirmedAt.toInstant(),
        row.getString("withdrawn_by_name"), row.getString("withdrawn_reason"));
  }
}
