package ro.reazem.childprotection.carerfile;

import java.sql.Date;
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

  private static final String ALL = """
      select a.*, e.days, e.decisions, e.given from childprotection.carer_attestation a
      left join lateral (select array_agg(e.looked_on order by e.looked_on) as days, array_agg(e.decision order by e.looked_on) as decisions,
          array_agg(e.given order by e.looked_on) as given
        from childprotection.carer_endorsement e where e.carer_id = a.carer_id and e.looked_on >= a.issued_on) e on true
      where""";

  private final JdbcClient jdbc;

  Attestations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Attested of(UUID carer) {
    return of(List.of(carer)).getOrDefault(carer, Attested.none());
  }

  /** The latest attest of each carer with all endorsements since it was issued. */
  public Map<UUID, Attested> of(Collection<UUID> carers) {
    var attested = new HashMap<UUID, Attested>();
    jdbc.sql(ALL + " a.carer_id = any(:ids) order by a.carer_id, a.issued_on desc").param("ids", carers.toArray(UUID[]::new)).query(row -> {
      var carer = row.getObject("carer_id", UUID.class);
      if (!attested.containsKey(carer)) {
        attested.put(carer, new Attested(attestation(row), endorsements(row)));
      }
    });
    return attested;
  }

  /** Every attest that a carer had with its endorsements, the newest first. */
  public List<Attested> every(UUID carer) {
    return jdbc.sql(ALL + " a.carer_id = :id order by a.issued_on desc").param("id", carer)
        .query((row, n) -> new Attested(attestation(row), endorsements(row))).list();
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

  private static List<Endorsement> endorsements(ResultSet row) throws SQLException {
    var found = new ArrayList<Endorsement>();
    var days = row.getArray("days");
    if (days != null) {
      var on = (Date[]) days.getArray();
      var decisions = (String[]) row.getArray("decisions").getArray();
      var given = (Boolean[]) row.getArray("given").getArray();
      for (int i = 0; i < on.length; i++) {
        found.add(new Endorsement(on[i].toLocalDate(), decisions[i], given[i]));
      }
    }
    return found;
  }

  private static Attestation attestation(ResultSet row) throws SQLException {
    return new Attestation(row.getString("number"), row.getObject("issued_on", LocalDate.class), row.getString("decision"), limits(row, ""),
        row.getObject("valid_until", LocalDate.class));
  }
}
