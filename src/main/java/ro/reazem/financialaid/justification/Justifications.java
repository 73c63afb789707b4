package ro.reazem.financialaid.justification;

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
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** The proofs of use with their receipts; what receipts come to the database keeps itself. */
@Component
class Justifications {

  private static final String ONE = """
      select j.*, (select p.id from financialaid.proposal p where p.application_id = j.application_id and p.kind = 'RECOVERY'
        and p.status in ('OPEN', 'APPROVED')) as recovery from financialaid.justification j where j.application_id = :id""";

  private final JdbcClient jdbc;

  Justifications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Justification> find(UUID application) {
    return jdbc.sql(ONE).param("id", application).query(Justifications::read).optional();
  }

  /** The same for a change of it: whoever else would change it waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Justification due(UUID application) {
    var found = jdbc.sql(ONE + " for update").param("id", application).query(Justifications::read).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.justification.none"));
    RuleViolated.require(found.isDue(), "financialaid.justification.settled");
    return found;
  }

  List<Receipt> receipts(UUID application) {
    return jdbc.sql("""
        select file_id, number, issuer, issued_on, amount, entered_by_name from financialaid.receipt where application_id = :id
        order by issued_on, entered_at""").param("id", application)
        .query((row, n) -> new Receipt(row.getObject("file_id", UUID.class), row.getString("number"), row.getString("issuer"),
            row.getObject("issued_on", LocalDate.class), new Lei(row.getLong("amount")), row.getString("entered_by_name"))).list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void start(UUID application, UUID unit, UUID entitlement, Lei granted, LocalDate since) {
    jdbc.sql("""
        insert into financialaid.justification (application_id, unit_id, entitlement_id, granted, since, state)
        values (:application, :unit, :entitlement, :granted, :since, 'DUE')""").param("application", application).param("unit", unit)
        .param("entitlement", entitlement).param("granted", granted.bani()).param("since", since).update();
  }

  /** @throws RuleViolated when the same document proves something already */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID application, UUID file, Receipt receipt, Officer by, Instant at) {
    int added = jdbc.sql("""
        insert into financialaid.receipt (id, application_id, file_id, number, issuer, issued_on, amount, entered_by, entered_by_name, entered_at)
        values (:id, :application, :file, :number, :issuer, :on, :amount, :by, :name, :at) on conflict (application_id, file_id) do nothing""")
        .param("id", UUID.randomUUID()).param("application", application).param("file", file).param("number", receipt.number())
        .param("issuer", receipt.issuer()).param("on", receipt.issuedOn()).param("amount", receipt.amount().bani()).param("by", by.id())
        .param("name", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(added == 1, "financialaid.receipt.fileUsed");
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void settle(UUID application, Justification.State state, String note, Officer by, Instant at) {
    jdbc.sql("""
        update financialaid.justification set state = :state, note = :note, settled_by = :by, settled_by_name = :name, settled_at = :at
        where application_id = :id""").param("state", state.name()).param("note", note).param("by", by.id()).param("name", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("id", application).update();
  }

  private static Justification read(ResultSet row, int number) throws SQLException {
    var settledAt = row.getTimestamp("settled_at");
    return new Justification(row.getObject("application_id", UUID.class), row.getObject("entitlement_id", UUID.class), new Lei(row.getLong("granted")),
        row.getObject("since", LocalDate.class), Justification.State.valueOf(row.getString("state")), new Lei(row.getLong("proved")),
        row.getString("settled_by_name"), settledAt == null ? null : settledAt.toInstant(), row.getString("note"),
        row.getObject("recovery", UUID.class));
  }
}
