package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.WorkingApplication;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoTime;
import ro.reazem.platform.security.Officer;

/** What the officers of the demonstration do with every invented request, whatever is asked for, as if on another day. */
@Component
class DemonstrationDecisions {

  private final AidApplications applications;
  private final WorkingApplication working;
  private final Calculating calculating;
  private final ProposingDecision proposing;
  private final SettlingProposal settling;
  private final Proposals proposals;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationDecisions(AidApplications applications, WorkingApplication working, Calculating calculating, ProposingDecision proposing, SettlingProposal settling,
      Proposals proposals, TransactionTemplate transaction, Clock clock) {
    this.applications = applications;
    this.working = working;
    this.calculating = calculating;
    this.proposing = proposing;
    this.settling = settling;
    this.proposals = proposals;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Performs an act whole, as if on that day. */
  void on(LocalDate day, Consumer<Clock> act) {
    transaction.executeWithoutResult(status -> act.accept(DemoTime.on(day, clock)));
  }

  void startChecking(AidApplicationId id, Clock then) {
    // what works as if on another day joins a transaction and opens none
    transaction.executeWithoutResult(status -> working.at(then).startChecking(id, version(id), DemoOfficer.ASISTENT.acting()));
  }

  /** What the calculation says, with the reasons for the one or the other. */
  void propose(AidApplicationId id, Officer officer, String granted, String refused, Clock then) {
    var calculation = calculating.of(applications.findById(id).orElseThrow(), Freezing.ROMANIAN);
    var by = Proposal.Signature.of(officer, then.instant());
    if (calculation.granted()) {
      proposing.grant(id, calculation.fingerprint(), granted, by);
    } else {
      proposing.refuse(id, calculation.fingerprint(), Grounds.foundBy(calculation.assessment()), refused, by);
    }
  }

  /** The head of service signs what is proposed, where something is. */
  void sign(AidApplicationId id, Clock then) {
    proposals.openOf(id.value()).ifPresent(open -> settling.approve(open.getId(), Proposal.Signature.of(DemoOfficer.SEF.acting(), then.instant())));
  }

  /** All three on one day. */
  void decide(AidApplicationId id, LocalDate day, String granted, String refused) {
    on(day, then -> startChecking(id, then));
    on(day, then -> propose(id, DemoOfficer.ASISTENT.acting(), granted, refused, then));
    on(day, then -> sign(id, then));
  }

  long version(AidApplicationId id) {
    return applications.findById(id).orElseThrow().version();
  }
}
