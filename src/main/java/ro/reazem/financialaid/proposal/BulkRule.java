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
    NOT_PERMITTED, OWN, SETTLED, KIND, LESS, ONE_OFF, CHECKS, UNCONFIRMED, LIMIT_NOT_SET, ABOVE_LIMIT
  }

  /**
   * All reasons at once; none when the officer may sign it together with others. Whether the facts changed since is found by the signing itself.
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
    var local = dossier.local();
    add(reasons, dossier.once() || local != null && local.budgeted(), Reason.ONE_OFF);
    add(reasons, dossier.checks().stream().anyMatch(check -> check.state().equals(UNCLEAR)), Reason.CHECKS);
    add(reasons, dossier.parameters().stream().anyMatch(one -> !one.confirmed() && one.standing().equals(Standing.RECALLED.name())),
        Reason.UNCONFIRMED);
    add(reasons, limit.isEmpty(), Reason.LIMIT_NOT_SET);
    add(reasons, limit.isPresent() && sum(proposal).compareTo(limit.get()) > 0, Reason.ABOVE_LIMIT);
    return reasons;
  }

  /** What would be paid at once at most: the sum of a month, the season in one sum for solid fuel, or all payments of a local aid. */
  static Lei sum(Proposal proposal) {
    var energy = proposal.dossier().amounts().energy();
    var local = proposal.dossier().local();
    var whole = energy != null ? energy.lump() : local != null ? local.total() : proposal.gross();
    return whole.compareTo(proposal.gross()) > 0 ? whole : proposal.gross();
  }

  private static void add(List<Reason> reasons, boolean holds, Reason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
