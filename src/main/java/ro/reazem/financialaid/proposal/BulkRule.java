package ro.reazem.financialaid.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.Standing;

/** Which proposals need no look of their own and may be signed together with others of their kind (semnare în bloc). */
final class BulkRule {

  private static final String UNCLEAR = "WARN";

  private BulkRule() {}

  /** Why a proposal is looked at by itself; the names stand in the messages. */
  enum Reason {
    OWN, SETTLED, KIND, LESS, ONE_OFF, CHECKS, UNCONFIRMED, LIMIT_NOT_SET, ABOVE_LIMIT, STALE, NOT_PERMITTED
  }

  /**
   * All reasons at once; none when the officer may sign it together with others. Whether the facts changed is another question.
   *
   * @param limit the largest sum the institution lets be signed so; nothing when it decided none
   */
  static List<Reason> against(Proposal proposal, UUID officer, Optional<Lei> limit) {
    var reasons = new ArrayList<Reason>();
    add(reasons, proposal.status() != Proposal.Status.OPEN, Reason.SETTLED);
    add(reasons, proposal.proposedBy().equals(officer), Reason.OWN);
    var dossier = proposal.dossier();
    // whoever gets less or nothing is owed a look at the reasons
    boolean gives = proposal.kind() == Proposal.Kind.GRANT || proposal.kind() == Proposal.Kind.CHANGE || proposal.kind() == Proposal.Kind.FACTS;
    add(reasons, !gives, Reason.KIND);
    add(reasons, gives && dossier.before() != null && proposal.gross().compareTo(dossier.before().gross()) < 0, Reason.LESS);
    add(reasons, dossier.amounts().emergency() != null, Reason.ONE_OFF);
    add(reasons, dossier.checks().stream().anyMatch(check -> check.state().equals(UNCLEAR)), Reason.CHECKS);
    add(reasons, dossier.parameters().stream().anyMatch(one -> !one.confirmed() && one.standing().equals(Standing.RECALLED.name())),
        Reason.UNCONFIRMED);
    add(reasons, limit.isEmpty(), Reason.LIMIT_NOT_SET);
    add(reasons, limit.isPresent() && sum(proposal).compareTo(limit.get()) > 0, Reason.ABOVE_LIMIT);
    return reasons;
  }

  /** What would be paid at once at most: the sum of a month, or the season in one sum for solid fuel. */
  static Lei sum(Proposal proposal) {
    var energy = proposal.dossier().amounts().energy();
    return energy != null && energy.lump().compareTo(proposal.gross()) > 0 ? energy.lump() : proposal.gross();
  }

  private static void add(List<Reason> reasons, boolean holds, Reason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
