package ro.reazem.financialaid.proposal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;

/** Sending a proposal about a request to whoever signs (trimiterea la semnat). */
@Component
class ProposingDecision {

  private final SentForms sentForms;
  private final AidApplications applications;
  private final AidCases cases;
  private final Proposals proposals;
  private final Calculating calculating;
  private final MakingProposal making;

  ProposingDecision(SentForms sentForms, AidApplications applications, AidCases cases, Proposals proposals,
      Calculating calculating, MakingProposal making) {
    this.sentForms = sentForms;
    this.applications = applications;
    this.cases = cases;
    this.proposals = proposals;
    this.calculating = calculating;
    this.making = making;
  }

  /** @throws RuleViolated when the facts changed after the calculation that the officer saw */
  @Transactional
  public void grant(AidApplicationId id, String seen, String reasons, Proposal.Signature by) {
    send(id, seen, Proposal.Kind.GRANT, List.of(), reasons, by);
  }

  /** @param chosen codes of the grounds; at least one */
  @Transactional
  public void refuse(AidApplicationId id, String seen, List<String> chosen, String reasons, Proposal.Signature by) {
    send(id, seen, Proposal.Kind.REFUSAL, chosen, reasons, by);
  }

  private void send(AidApplicationId id, String seen, Proposal.Kind kind, List<String> chosen, String reasons, Proposal.Signature by) {
    sentForms.await(id.value());
    if (proposals.sentBefore(id.value(), by.officer(), seen).isPresent()) {
      return;
    }
    RuleViolated.require(proposals.openOf(id.value()).isEmpty(), "financialaid.proposal.alreadySent");
    var request = applications.findById(id).orElseThrow();
    var family = calculating.familyOn(request, request.registeredOn());
    var calculation = calculating.of(request, family, Freezing.ROMANIAN);
    var told = new MakingProposal.Case(request, family, request.declaration(), chosen, reasons);
    RuleViolated.require(calculation.fingerprint().equals(seen), "financialaid.proposal.factsChanged");
    var basis = new Proposal.Basis(making.dossier(told, calculation, null, by.at(), Freezing.ROMANIAN), request.declaration(),
        calculation.fingerprint());
    var subject = new Proposal.Subject(id.value(), null, request.unitId(), request.householdId(), request.holderId());
    making.send(kind, subject, calculation.from(), basis, by);
    cases.save(request.propose(kind == Proposal.Kind.GRANT, by.at()), by.officer(), "", by.at());
  }
}
