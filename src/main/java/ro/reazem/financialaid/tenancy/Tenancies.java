package ro.reazem.financialaid.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;

/** The contracts of social dwellings with their terms, for their own module. */
@Component
class Tenancies {

  private static final String ONE = "select t.*, (select x.to_name from financialaid.housing_transfer x where x.tenancy_id = t.id order by x.number desc limit 1) as successor "
      + "from financialaid.housing_tenancy t where ";

  private final JdbcClient jdbc;

  Tenancies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Tenancy> find(UUID id) {
    return jdbc.sql(ONE + "t.id = :id").param("id", id).query(this::read).optional();
  }

  /** For a change: whoever else would change it waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Tenancy held(UUID id) {
    return jdbc.sql(ONE + "t.id = :id for update").param("id", id).query(this::read).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.tenancy.unknown"));
  }

  /**
   * For a change of one that runs, by who saw it in this version.
   *
   * @throws OptimisticLockingFailureException when it was changed meanwhile
   * @throws RuleViolated when it has ended
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Tenancy seen(UUID id, long version) {
    var one = held(id);
    SameVersion.require(version, one.version());
    RuleViolated.require(one.runs(), "financialaid.tenancy.ended");
    return one;
  }

  Optional<UUID> sent(UUID key) {
    return jdbc.sql("select t.id from financialaid.housing_tenancy t where t.one_time_key = :key").param("key", key).query(UUID.class).optional();
  }

  Optional<UUID> ofOffer(UUID offer) {
    return jdbc.sql("select t.id from financialaid.housing_tenancy t where t.offer_id = :offer").param("offer", offer).query(UUID.class).optional();
  }

  /** The latest contract of the family of a file. */
  Optional<UUID> ofFile(UUID file) {
    return jdbc.sql("select t.id from financialaid.housing_tenancy t where t.file_id = :file order by t.starts_on desc limit 1").param("file", file)
        .query(UUID.class).optional();
  }

  /** @param by the officer who signed it; null when an earlier landlord did */
  void insert(Tenancy one, UUID key, @Nullable UUID by) {
    jdbc.sql("""
        insert into financialaid.housing_tenancy (id, version, one_time_key, number, year, offer_id, old_number, dwelling_id, file_id, tenant, signed_on,
          signed_by, signed_by_name, starts_on)
        values (:id, 0, :key, :number, :year, :offer, :old, :dwelling, :file, :tenant, :signed, :by, :name, :starts)""").param("id", one.id())
        .param("key", key).param("number", one.number()).param("year", one.year()).param("offer", one.offerId()).param("old", one.oldNumber())
        .param("dwelling", one.dwellingId()).param("file", one.fileId()).param("tenant", one.tenant()).param("signed", one.signedOn()).param("by", by)
        .param("name", one.signedBy()).param("starts", one.startsOn()).update();
    one.terms().forEach(term -> add(one.id(), term, by));
  }

  void add(UUID tenancy, Tenancy.Term term, @Nullable UUID by) {
    jdbc.sql("""
        insert into financialaid.housing_tenancy_term (tenancy_id, number, starts_on, ends_on, decided_on, decided_by, decided_by_name)
        values (:tenancy, :number, :starts, :ends, :on, :by, :name)""").param("tenancy", tenancy).param("number", term.number())
        .param("starts", term.startsOn()).param("ends", term.endsOn()).param("on", term.decidedOn()).param("by", by).param("name", term.decidedBy()).update();
  }

  void end(UUID id, Tenancy.End end) {
    jdbc.sql("""
        update financialaid.housing_tenancy set version = version + 1, ended_on = :on, end_ground = :ground, end_basis = :basis, end_note = :note,
          ended_by_name = :by where id = :id""").param("on", end.on()).param("ground", end.ground().name()).param("basis", end.basis())
        .param("note", end.note()).param("by", end.by()).param("id", id).update();
  }

  /** So that forms that were open before a prolongation are told that somebody was faster. */
  void touch(UUID id) {
    jdbc.sql("update financialaid.housing_tenancy set version = version + 1 where id = :id").param("id", id).update();
  }

  private List<Tenancy.Term> terms(UUID tenancy) {
    return jdbc.sql("select m.* from financialaid.housing_tenancy_term m where m.tenancy_id = :tenancy order by m.number").param("tenancy", tenancy)
        .query((row, n) -> new Tenancy.Term(row.getInt("number"), row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
            row.getObject("decided_on", LocalDate.class), row.getString("decided_by_name"))).list();
  }

  private Tenancy read(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var ended = row.getObject("ended_on", LocalDate.class);
    var end = ended == null ? null : new Tenancy.End(ended, EndGround.valueOf(row.getString("end_ground")), row.getString("end_basis"),
        row.getString("end_note"), row.getString("ended_by_name"));
    return new Tenancy(id, row.getLong("version"), row.getInt("number"), row.getInt("year"), row.getObject("offer_id", UUID.class),
        row.getString("old_number"), row.getObject("dwelling_id", UUID.class), row.getObject("file_id", UUID.class), row.getString("tenant"),
        row.getString("successor"),
        row.getObject("signed_on", LocalDate.class), row.getString("signed_by_name"), row.getObject("starts_on", LocalDate.class), terms(id), end);
  }
}
