package ro.reazem.childprotection.carerfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.platform.security.Officer;

/** All placement agreements with carers (convențiile de plasament), kept for the page of a carer that was handed out. */
@Component
public class Agreements {

  private static final String ALL = """
      select a.*, p.family_name || ' ' || p.given_name as child_name, p.born_on from childprotection.carer_agreement a
      left join directory.person p on p.id = a.child_person_id where\s""";

  private final JdbcClient jdbc;

  Agreements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those who are there first, then the newest. */
  public List<Agreement> of(UUID carer) {
    return jdbc.sql(ALL + "a.carer_id = :id order by a.until_on is not null, a.from_on desc, a.id").param("id", carer)
        .query(Agreements::read).list();
  }

  public Optional<Agreement> find(UUID id) {
    return jdbc.sql(ALL + "a.id = :id").param("id", id).query(Agreements::read).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  UUID add(NewAgreement what, ChildToPlace child, Officer by, Instant at) {
    var id = UUID.randomUUID();
    var arrival = what.arrival();
    var exception = arrival.exception();
    jdbc.sql("""
        insert into childprotection.carer_agreement (id, carer_id, child_person_id, case_id, kind, number, from_on, until_on, disabled, hiv,
          kin_degree, siblings, exception_reason, exception_by, exception_on, recorded_by, recorded_by_name, recorded_at)
        values (:id, :carer, :child, :case, :kind, :number, :from, :until, :disabled, :hiv, :kin, :siblings, :reason, :givenBy, :givenOn, :by,
          :byName, :at)""")
        .param("id", id).param("carer", what.carerId()).param("child", child.personId()).param("case", what.caseId())
        .param("kind", arrival.kind().name()).param("number", what.number()).param("from", arrival.period().from())
        .param("until", arrival.period().to()).param("disabled", child.disabled()).param("hiv", child.hiv()).param("kin", child.kinDegree())
        .param("siblings", arrival.siblings()).param("reason", exception == null ? null : exception.reason())
        .param("givenBy", exception == null ? null : exception.givenBy()).param("givenOn", exception == null ? null : exception.on())
        .param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void end(UUID id, LocalDate lastDay, EndReason reason, String note) {
    jdbc.sql("update childprotection.carer_agreement set until_on = :until, end_reason = :reason, end_note = :note where id = :id")
        .param("until", lastDay).param("reason", reason.name()).param("note", note).param("id", id).update();
  }

  /** Whether a measure in force brought the child there; the agreement ends with it. */
  boolean belongsToRunningMeasure(UUID id) {
    return jdbc.sql("select exists (select from childprotection.measure where agreement_id = :id and until_day is null)").param("id", id).query(Boolean.class).single();
  }

  /** Whether another agreement of the child runs on a day of the stay. */
  boolean overlaps(ChildToPlace child, NewAgreement what) {
    var period = what.arrival().period();
    return jdbc.sql("""
        select count(*) > 0 from childprotection.carer_agreement where child_person_id = :child and (kind = 'RESPITE') = :respite
          and daterange(from_on, until_on, '[]') && daterange(cast(:from as date), cast(:until as date), '[]')""")
        .param("child", child.personId()).param("respite", what.arrival().kind() == PlacementKind.RESPITE).param("from", period.from())
        .param("until", period.to()).query(Boolean.class).single();
  }

  private static Agreement read(ResultSet row, int number) throws SQLException {
    var end = row.getString("end_reason");
    return new Agreement(row.getObject("id", UUID.class), row.getObject("carer_id", UUID.class), row.getObject("child_person_id", UUID.class),
        row.getString("child_name"), row.getObject("born_on", LocalDate.class), row.getObject("case_id", UUID.class),
        PlacementKind.valueOf(row.getString("kind")), row.getString("number"), row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class), row.getBoolean("siblings"), row.getString("exception_reason"),
        row.getString("exception_by"), end == null ? null : EndReason.valueOf(end));
  }
}
