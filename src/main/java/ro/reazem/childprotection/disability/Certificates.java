package ro.reazem.childprotection.disability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.certification.ValidityGround;
import ro.reazem.platform.security.Officer;

/** All certificates of disability of children (certificatele de încadrare); what one says never changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Certificates {

  private final JdbcClient jdbc;

  Certificates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Certificate one, Officer by, Instant at) {
    jdbc.sql("""
        insert into childprotection.disability_certificate (id, file_id, child_id, round, own, number, issued_on, issuer, degree, types, assistant, valid_from,
          valid_until, ends_on, ground, basis, resolution_id, report, composition, signed_by, recommendations, told, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :child, :round, :own, :number, :issued, :issuer, :degree, :types, :assistant, :from, :until, :ends, :ground, :basis, :resolution,
          :report, :composition, :signed, :recommendations, :told, :by, :byName, :at)""")
        .param("id", one.id()).param("file", one.fileId()).param("child", one.childId()).param("round", one.round()).param("own", one.own())
        .param("number", one.number()).param("issued", one.issuedOn()).param("issuer", one.issuer()).param("degree", one.degree().name())
        .param("types", EvaluationTable.names(one.types())).param("assistant", one.assistant()).param("from", one.from()).param("until", one.until())
        .param("ends", one.endsOn()).param("ground", one.ground() == null ? null : one.ground().name()).param("basis", one.basis())
        .param("resolution", one.resolutionId()).param("report", one.report()).param("composition", one.composition()).param("signed", one.signedBy())
        .param("recommendations", one.recommendations()).param("told", one.told()).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /**
   * Ends it before its day.
   *
   * @param by the resolution that replaced it
   */
  void lose(UUID id, LocalDate lastDay, Loss why, @Nullable UUID by) {
    jdbc.sql("update childprotection.disability_certificate set ends_on = :last, lost_for = :why, replaced_by = :by, told = told + 1 where id = :id").param("last", lastDay)
        .param("why", why.name()).param("by", by).param("id", id).update();
  }

  /** Those that the cancelled resolution replaced are valid again as they were given, where no other one stands in their days. */
  List<Certificate> giveBack(UUID resolution) {
    return jdbc.sql("""
        update childprotection.disability_certificate c set ends_on = c.valid_until, lost_for = null, told = c.told + 1
        where c.replaced_by = :resolution and c.lost_for = 'REPLACED' and not exists (select from childprotection.disability_certificate o
          where o.child_id = c.child_id and o.id <> c.id and daterange(o.valid_from, o.ends_on + 1) && daterange(c.valid_from, c.valid_until + 1))
        returning *""").param("resolution", resolution).query(Certificates::certificate).list();
  }

  /** Those that are valid on the day and were told of; the rights that rest on them follow the law. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<Certificate> valid(LocalDate today) {
    return jdbc.sql("select * from childprotection.disability_certificate where ends_on >= :today and valid_from <= ends_on and told > 0 order by ends_on, id")
        .param("today", today).query(Certificates::certificate).list();
  }

  void communicate(UUID id, LocalDate on, String how) {
    jdbc.sql("update childprotection.disability_certificate set communicated_on = :on, communicated_how = :how where id = :id").param("on", on)
        .param("how", how).param("id", id).update();
  }

  /** That it ended was told, once. */
  boolean expired(UUID id, Instant at) {
    return jdbc.sql("""
        update childprotection.disability_certificate set expiry_told_at = :at, told = told + 1
        where id = :id and expiry_told_at is null and lost_for is null""").param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update() == 1;
  }

  /** All of a child, the newest first, whatever file they stand in. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<Certificate> ofChild(UUID child) {
    return jdbc.sql("select * from childprotection.disability_certificate where child_id = :child order by valid_from desc").param("child", child)
        .query(Certificates::certificate).list();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  Optional<Certificate> find(UUID id) {
    return jdbc.sql("select * from childprotection.disability_certificate where id = :id").param("id", id).query(Certificates::certificate).optional();
  }

  /** Those that end in these days and have not been lost, the earliest first. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<Certificate> ending(LocalDate from, LocalDate until) {
    return jdbc.sql("""
        select * from childprotection.disability_certificate where ends_on between :from and :until and lost_for is null order by ends_on, id""")
        .param("from", from).param("until", until).query(Certificates::certificate).list();
  }

  /** Those that have ended without anybody being told. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<Certificate> endedUntold(LocalDate today) {
    return jdbc.sql("""
        select * from childprotection.disability_certificate where ends_on < :today and lost_for is null and told > 0 and expiry_told_at is null
        order by ends_on, id limit 1000""").param("today", today).query(Certificates::certificate).list();
  }

  static Certificate certificate(ResultSet row, int n) throws SQLException {
    var ground = row.getString("ground");
    var lost = row.getString("lost_for");
    return new Certificate(row.getObject("id", UUID.class), row.getObject("file_id", UUID.class), row.getObject("child_id", UUID.class), row.getInt("round"),
        row.getBoolean("own"), row.getString("number"), day(row, "issued_on"), row.getString("issuer"), Objects.requireNonNull(EvaluationTable.degree(row)),
        EvaluationTable.types(row), row.getBoolean("assistant"), day(row, "valid_from"), day(row, "valid_until"), day(row, "ends_on"),
        ground == null ? null : ValidityGround.valueOf(ground), row.getString("basis"), row.getObject("resolution_id", UUID.class), row.getString("report"),
        row.getString("composition"), row.getString("signed_by"), row.getString("recommendations"), lost == null ? null : Loss.valueOf(lost),
        row.getObject("communicated_on", LocalDate.class), row.getString("communicated_how"), row.getLong("told"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
