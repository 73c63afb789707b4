package ro.reazem.financialaid.proposal;

import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;

/** Who may see a proposal and who may sign it (drept de semnătură): the same question for one of them and for many. */
@Component
class ProposalSight {

  static final String READ = "financialaid.proposal.read";
  static final String APPROVE = "financialaid.proposal.approve";
  static final String PROPOSE = "financialaid.proposal.propose";

  private final Sight sight;

  ProposalSight(Sight sight) {
    this.sight = sight;
  }

  boolean allows(Officer officer, String action, Proposal proposal) {
    return sight.allows(officer, action, proposal.unitId(), proposal.applicationId());
  }

  /** Refuses the act; whoever may not even see the request learns nothing. */
  void require(Officer officer, String action, Proposal proposal) {
    sight.require(officer, action, proposal.unitId(), proposal.applicationId());
  }
}
