package ro.reazem.financialaid.proposal;

import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.platform.acts.Act;

/** The decisions with their frozen dossiers; written once, the database refuses any change. */
@Component
class Decisions {

  private final JdbcClient jdbc;

  Decisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void record(UUID id, Proposal proposal, Act act, @Nullable UUID right, Proposal.Signature by) {
    var dossier = proposal.dossier();
    jdbc.sql("""
        insert into financialaid.decision (id, proposal_id, application_id, entitlement_id, kind, unit_id, household_id, holder_id,
          benefit, act_id, act_number, act_year, act_on, effective_from, gross, net, proposed_by, proposed_by_name, approved_by,
          approved_by_name, approved_at, dossier)
        values (:id, :proposal, :application, :right, :kind, :unit, :household, :holder, :benefit, :act, :number, :year, :on,
          :from, :gross, :net, :proposedBy, :proposedByName, :approvedBy, :approvedByName, :at, :dossier)""")
        .param("id", id).param("proposal", proposal.getId().value()).param("application", proposal.applicationId())
        .param("right", right).param("kind", proposal.kind().name()).param("unit", proposal.unitId())
        .param("household", proposal.householdId()).param("holder", proposal.holderId()).param("benefit", dossier.benefit())
        .param("act", act.id().value()).param("number", act.number().number()).param("year", act.number().date().getYear())
        .param("on", act.number().date()).param("from", proposal.effectiveFrom()).param("gross", proposal.gross().bani())
        .param("net", proposal.gross().isZero() ? 0 : dossier.amounts().net().bani()).param("proposedBy", proposal.proposedBy())
        .param("proposedByName", proposal.proposedByName()).param("approvedBy", by.officer()).param("approvedByName", by.name())
        .param("at", by.at().atOffset(ZoneOffset.UTC)).param("dossier", FrozenJson.column(dossier)).update();
  }
}
