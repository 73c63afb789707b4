package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;

/** What was asked to be signed together, and what became of each; whoever asked sees it. */
@Component
class SigningBatches {


  private final JdbcClient jdbc;
  private final Sight sight;

  SigningBatches(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * What became of one proposal.
   *
   * @param act number and year of its disposition; null where it has none
   */
  record Row(UUID proposalId, String request, String holder, String outcome, @Nullable UUID decisionId, @Nullable String act, String reason) {}

  /** Notes what is asked; the same batch sent again is the same. */
  @Transactional
  public void ask(UUID batch, Officer officer, List<ProposalId> chosen, Instant at) {
    int entered = jdbc.sql("insert into financialaid.signing_batch (id, officer_id, officer_name, asked_at) values (:id, :officer, :name, :at) on conflict do nothing")
        .param("id", batch).param("officer", officer.id()).param("name", officer.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    if (entered > 0) {
      jdbc.sql("""
          insert into financialaid.signing_row (batch_id, position, proposal_id)
          select :batch, row_number() over (order by a.year, a.number, p.id), p.id
          from financialaid.proposal p join financialaid.aid_application a on a.id = p.application_id where p.id = any (:chosen)""")
          .param("batch", batch).param("chosen", chosen.stream().map(ProposalId::value).toArray(UUID[]::new)).update();
    }
  }

  /**
   * A batch of which something is left to be signed.
   *
   * @param left how many proposals nobody came to yet
   */
  record Unfinished(UUID id, Instant askedAt, int left) {}

  /** The officer's own batches that were interrupted, the latest first. */
  List<Unfinished> unfinished(Officer officer) {
    return jdbc.sql("""
        select b.id, b.asked_at, count(*) as left_over from financialaid.signing_batch b join financialaid.signing_row r on r.batch_id = b.id
        where b.officer_id = :officer and r.outcome = 'WAITING' group by b.id, b.asked_at order by b.asked_at desc limit 5""")
        .param("officer", officer.id()).query((row, number) -> new Unfinished(row.getObject("id", UUID.class), row.getTimestamp("asked_at").toInstant(), row.getInt("left_over"))).list();
  }

  /** Those of the officer's own batch that nobody came to yet. */
  List<ProposalId> waiting(UUID batch, Officer officer) {
    return jdbc.sql("""
        select r.proposal_id from financialaid.signing_row r join financialaid.signing_batch b on b.id = r.batch_id
        where r.batch_id = :batch and b.officer_id = :officer and r.outcome = 'WAITING' order by r.position""")
        .param("batch", batch).param("officer", officer.id()).query((row, number) -> new ProposalId(row.getObject(1, UUID.class))).list();
  }

  @Transactional
  public void signed(UUID batch, ProposalId proposal, Optional<UUID> decision) {
    close(batch, proposal, "SIGNED", decision.orElse(null), "");
  }

  /** @param reason in words, as the officer reads it */
  @Transactional
  public void refused(UUID batch, ProposalId proposal, String reason) {
    close(batch, proposal, "REFUSED", null, reason);
  }

  /** Those that the officer may still see; empty when there is no such batch of the officer. */
  List<Row> of(UUID batch, Officer officer) {
    return jdbc.sql("""
        select r.proposal_id, a.number || '/' || a.year as request, coalesce(k.given_name || ' ' || k.family_name, '') as holder, r.outcome,
          r.decision_id, d.act_number || '/' || d.act_year as act, r.reason
        from financialaid.signing_row r join financialaid.signing_batch b on b.id = r.batch_id
        join financialaid.proposal p on p.id = r.proposal_id join financialaid.aid_application a on a.id = p.application_id
        left join financialaid.known_person k on k.id = p.holder_id left join financialaid.decision d on d.id = r.decision_id
        where r.batch_id = :batch and b.officer_id = :officer and\s""" + Sight.of("p", "p.application_id") + " order by r.position")
        .params(sight.seen(officer, ProposalSight.READ)).param("batch", batch).param("officer", officer.id()).query(Row.class).list();
  }

  private void close(UUID batch, ProposalId proposal, String outcome, @Nullable UUID decision, String reason) {
    jdbc.sql("""
        update financialaid.signing_row set outcome = :outcome, decision_id = :decision, reason = :reason
        where batch_id = :batch and proposal_id = :proposal and outcome = 'WAITING'""")
        .param("outcome", outcome).param("decision", decision).param("reason", reason).param("batch", batch).param("proposal", proposal.value())
        .update();
  }
}
