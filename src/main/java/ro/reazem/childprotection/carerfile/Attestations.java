package ro.reazem.childprotection.carerfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.attestation.Attested;
import ro.reazem.childprotection.attestation.Endorsement;
import ro.reazem.platform.security.Officer;

/** All attests and endorsements of carers as the Commission gave them (atestate și avize); what was entered is never changed. */
@Component
public class Attestations {

  private final JdbcClient jdbc;

  Attestations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Attested of(UUID carer) {
    return of(List.of(carer)).getOrDefault(carer, Attested.none());
  }

  /** The latest attest of each carer with all endorsements since it was issued. */
  public Map<UUID, Attested> of(Collection<UUID> carers) {
    var ids = carers.toArray(UUID[]::new);
    var endorsements = new HashMap<UUID, List<Endorsement>>();
    jdbc.sql("select carer_id, looked_on, decision, given from childprotection.carer_endorsement where carer_id = any(:ids) order by looked_on")
        .param("ids", ids).query(row -> {
          endorsements.computeIfAbsent(row.getObject("carer_id", UUID.class), id -> new ArrayList<>())
              .add(new Endorsement(row.getObject("looked_on", LocalDate.class), row.getString("decision"), row.getBoolean("given")));
        });
    var attested = new HashMap<UUID, Attested>();
    jdbc.sql("select distinct on (carer_id) * from childprotection.carer_attestation where carer_id = any(:ids) order by carer_id, issued_on desc")
        .param("ids", ids).query(row -> {
          var carer = row.getObject("carer_id", UUID.class);
          var attest = attestation(row);
          attested.put(carer, new Attested(attest, endorsements.getOrDefault(carer, List.of()).stream()
              .filter(one -> !one.on().isBefore(attest.issuedOn())).toList()));
        });
    return attested;
  }

  /** Every attest that a carer had, the newest first. */
  public List<Attestation> every(UUID carer) {
    return jdbc.sql("select * from childprotection.carer_attestation where carer_id = :id order by issued_on desc").param("id", carer)
        .query((row, n) -> attestation(row)).list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(UUID carer, Attestation attest, Officer by, Instant at) {
    var id = UUID.randomUUID();
    var limits = attest.limits();
    jdbc.sql("""
        insert into childprotection.carer_attestation (id, carer_id, number, issued_on, decision, children, age_from, age_to, sex, disabilities,
          hiv, emergency, respite, valid_until, recorded_by, recorded_by_name, recorded_at)
        values (:id, :carer, :number, :issued, :decision, :children, :from, :to, :sex, :disabilities, :hiv, :emergency, :respite, :until,
          :by, :byName, :at)""")
        .param("id", id).param("carer", carer).param("number", attest.number()).param("issued", attest.issuedOn())
        .param("decision", attest.decision()).param("children", limits.children()).param("from", limits.ageFrom()).param("to", limits.ageTo())
        .param("sex", limits.sex().name()).param("disabilities", limits.disabilities()).param("hiv", limits.hiv())
        .param("emergency", limits.emergency()).param("respite", limits.respite()).param("until", attest.validUntil()).param("by", by.id())
        .param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(UUID carer, Endorsement endorsement, String reason, Officer by, Instant at) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.carer_endorsement (id, carer_id, looked_on, decision, given, reason, recorded_by, recorded_by_name, recorded_at)
        values (:id, :carer, :on, :decision, :given, :reason, :by, :byName, :at)""")
        .param("id", id).param("carer", carer).param("on", endorsement.on()).param("decision", endorsement.decision())
        .param("given", endorsement.given()).param("reason", reason).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  /** The limits in columns whose names may begin with something, such as wished_. */
  public static AttestLimits limits(ResultSet row, String prefix) throws SQLException {
    var sex = row.getString(prefix + "sex");
    return new AttestLimits(row.getInt(prefix + "children"), row.getInt(prefix + "age_from"), row.getInt(prefix + "age_to"),
        Arrays.stream(AdmittedSex.values()).filter(one -> one.name().equals(sex)).findFirst().orElse(AdmittedSex.ANY),
        row.getBoolean(prefix + "disabilities"), row.getBoolean(prefix + "hiv"), row.getBoolean(prefix + "emergency"),
        row.getBoolean(prefix + "respite"));
  }

  private static Attestation attestation(ResultSet row) throws SQLException {
    return new Attestation(row.getString("number"), row.getObject("issued_on", LocalDate.class), row.getString("decision"), limits(row, ""),
        row.getObject("valid_until", LocalDate.class));
  }
}
