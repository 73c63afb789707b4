package ro.reazem.financialaid.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.erasure.ErasedRequest;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;

/** The read side of decisions: their frozen dossiers, and lines of them for lists. */
@Component
class DecisionRegister {

  private static final String READ = "financialaid.decision.read";

  private final JdbcClient jdbc;
  private final Sight sight;

  DecisionRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A decision with everything it rests on.
   *
   * @param actId the act in our register; null for a decision that was taken over, which is in none of ours
   * @param number as its issuer numbered it
   * @param act as it is cited, with the year
   */
  record Decided(UUID id, UUID applicationId, @Nullable UUID entitlementId, String kind, @Nullable UUID actId, String number, String act, LocalDate on,
      LocalDate effectiveFrom, Lei gross, Lei net, String proposedBy, Instant proposedAt, String approvedBy, Instant approvedAt, FrozenDossier dossier) {}

  Optional<Decided> find(UUID id, Officer officer) {
    return jdbc.sql("""
        select d.*, coalesce(d.old_number, d.act_number::text) as cited_number, r.proposed_at from financialaid.decision d join financialaid.proposal r on r.id = d.proposal_id
        where d.id = :id and\s""" + Sight.of("d", "d.application_id")).param("id", id).params(sight.seen(officer, READ))
        .query(DecisionRegister::decided).optional();
  }

  /** The decisions about a request and the right that came of it, oldest first. */
  List<Decided> of(UUID application, Officer officer) {
    return jdbc.sql("""
        select d.*, coalesce(d.old_number, d.act_number::text) as cited_number, r.proposed_at from financialaid.decision d join financialaid.proposal r on r.id = d.proposal_id
        where d.application_id = :application and\s""" + Sight.of("d", "d.application_id") + " order by d.approved_at").param("application", application)
        .params(sight.seen(officer, READ)).query(DecisionRegister::decided).list();
  }

  static Decided decided(ResultSet row, int line) throws SQLException {
    var request = row.getObject("application_id", UUID.class);
    ErasedRequest.refuse(request.equals(row.getObject("household_id", UUID.class)), request);
    return new Decided(row.getObject("id", UUID.class), request,
        row.getObject("entitlement_id", UUID.class), row.getString("kind"), row.getObject("act_id", UUID.class),
        row.getString("cited_number"), row.getString("act"), row.getObject("act_on", LocalDate.class), row.getObject("effective_from", LocalDate.class), new Lei(row.getLong("gross")),
        new Lei(row.getLong("net")), row.getString("proposed_by_name"), row.getTimestamp("proposed_at").toInstant(),
        row.getString("approved_by_name"), row.getTimestamp("approved_at").toInstant(),
        FrozenJson.read(row.getString("dossier"), FrozenDossier.class));
  }
}
