package ro.reazem.financialaid.housingfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;

/** The files that families opened for a social dwelling, kept for their own module. */
@Component
public class HousingFiles {

  private static final String ONE = "select f.* from financialaid.housing_file f where ";

  private final JdbcClient jdbc;

  HousingFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<HousingFile> find(UUID id) {
    return jdbc.sql(ONE + "f.id = :id").param("id", id).query(HousingFiles::read).optional();
  }

  /** For a change: whoever else would change it waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public HousingFile held(UUID id) {
    return jdbc.sql(ONE + "f.id = :id for update").param("id", id).query(HousingFiles::read).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.housing.file.unknown"));
  }

  /** Those that compete for a list: everything open that nobody offered a dwelling, registered by the day. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<HousingFile> competing(GridKind kind, LocalDate day) {
    return jdbc.sql(ONE + "f.kind = :kind and f.registered_on <= :day and f.status in ('REGISTERED', 'INCOMPLETE', 'COMPLETE', 'LISTED', 'REFUSED') "
        + "order by f.year, f.number").param("kind", kind.name()).param("day", day).query(HousingFiles::read).list();
  }

  Optional<UUID> sent(UUID key) {
    return jdbc.sql("select f.id from financialaid.housing_file f where f.one_time_key = :key").param("key", key).query(UUID.class).optional();
  }

  Optional<String> openOf(UUID household, GridKind kind) {
    return jdbc.sql("""
        select f.number || '/' || f.year from financialaid.housing_file f
        where f.household_id = :household and f.kind = :kind and f.status not in ('HOUSED', 'WITHDRAWN')""")
        .param("household", household).param("kind", kind.name()).query(String.class).optional();
  }

  void insert(HousingFile file, UUID key, UUID by) {
    jdbc.sql("""
        insert into financialaid.housing_file (id, version, one_time_key, number, year, kind, unit_id, household_id, applicant_id, registered_on,
          registered_by, registered_by_name, status, facts, papers, changed_at, taken_over)
        values (:id, 0, :key, :number, :year, :kind, :unit, :household, :applicant, :on, :by, :byName, :status, :facts, :papers, :at, :takenOver)""")
        .param("id", file.id()).param("key", key).param("number", file.number()).param("year", file.year()).param("kind", file.kind().name())
        .param("unit", file.unitId()).param("household", file.householdId()).param("applicant", file.applicantId()).param("on", file.registeredOn())
        .param("by", by).param("byName", file.registeredByName()).param("status", file.status().name()).param("facts", FrozenJson.column(file.facts()))
        .param("papers", FrozenJson.column(file.papers())).param("at", file.changedAt().atOffset(ZoneOffset.UTC))
        .param("takenOver", file.takenOver()).update();
  }

  /** @return the file with its new version */
  HousingFile save(HousingFile changed) {
    int saved = jdbc.sql("""
        update financialaid.housing_file set version = version + 1, status = :status, facts = :facts, papers = :papers, missing = :missing,
          changed_at = :at where id = :id and version = :version""")
        .param("status", changed.status().name()).param("facts", FrozenJson.column(changed.facts()))
        .param("papers", FrozenJson.column(changed.papers())).param("missing", changed.missing())
        .param("at", changed.changedAt().atOffset(ZoneOffset.UTC)).param("id", changed.id()).param("version", changed.version()).update();
    SameVersion.requireKept(saved);
    return find(changed.id()).orElseThrow();
  }

  private static HousingFile read(ResultSet row, int number) throws SQLException {
    return new HousingFile(row.getObject("id", UUID.class), row.getLong("version"), row.getInt("number"), row.getInt("year"),
        GridKind.valueOf(row.getString("kind")), row.getObject("unit_id", UUID.class), row.getObject("household_id", UUID.class),
        row.getObject("applicant_id", UUID.class), row.getObject("registered_on", LocalDate.class), row.getString("registered_by_name"),
        HousingStatus.valueOf(row.getString("status")), FrozenJson.read(row.getString("facts"), HousingFacts.class),
        Arrays.asList(FrozenJson.read(row.getString("papers"), HousingPaper[].class)), row.getString("missing"),
        row.getTimestamp("changed_at").toInstant(), row.getBoolean("taken_over"));
  }
}
