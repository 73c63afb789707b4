package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Sending a proposal about a request to whoever signs (trimiterea la semnat). */
@Component
class ProposingDecision {

  private final AidApplications applications;
  private final Proposals proposals;
  private final Calculating calculating;
  private final Freezing freezing;
  private final Grounds grounds;
  private final History history;
  private final Clock clock;

  ProposingDecision(AidApplications applications, Proposals proposals, Calculating calculating, Freezing freezing, Grounds grounds,
      History history, Clock clock) {
    this.applications = applications;
    this.proposals = proposals;
    this.calculating = calculating;
    this.freezing = freezing;
    this.grounds = grounds;
    this.history = history;
    this.clock = clock;
  }

  /** The same acts performed at another time, for the demonstration. */
  ProposingDecision at(Clock then) {
    return new ProposingDecision(applications, proposals, calculating, freezing, grounds, history, then);
  }

  /** @throws RuleViolated when the facts changed after the calculation that the officer saw */
  @Transactional
  public void grant(AidApplicationId id, String seen, String reasons, Officer officer) {
    send(id, seen, Proposal.Kind.GRANT, List.of(), reasons, officer);
  }

  /** @param chosen codes of the grounds; at least one */
  @Transactional
  public void refuse(AidApplicationId id, String seen, List<String> chosen, String reasons, Officer officer) {
    send(id, seen, Proposal.Kind.REFUSAL, chosen, reasons, officer);
  }

  private void send(AidApplicationId id, String seen, Proposal.Kind kind, List<String> chosen, String reasons, Officer officer) {
    var request = applications.findById(id).orElseThrow();
    var calculation = calculating.of(request, Freezing.ROMANIAN);
    RuleViolated.require(calculation.fingerprint().equals(seen), "financialaid.proposal.factsChanged");
    var told = request.declaration();
    var dossier = freezing.freeze(request, told, calculating.familyOn(request, request.registeredOn()), calculation,
        grounds.of(chosen), reasons, null, Freezing.ROMANIAN);
    var signature = new Proposal.Signature(officer.id(), officer.name(), clock.instant());
    var subject = new Proposal.Subject(id.value(), null, request.unitId(), request.householdId(), request.holderId());
    proposals.save(Proposal.send(kind, subject, signature, calculation.from(),
        new Proposal.Basis(dossier, told, calculation.fingerprint())));
    applications.save(request.propose(kind == Proposal.Kind.GRANT, signature.at()));
    history.add(id.value(), officer.id(), officer.name(),
        kind == Proposal.Kind.GRANT ? "proposal.grant" : "proposal.refusal", "", signature.at());
  }
}
