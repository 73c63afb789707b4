package ro.reazem.financialaid.proposal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.justification.Justifying;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.web.Fmt;

/** Proposing to recover what no receipt proves of an emergency aid (recuperarea ajutorului de urgență): the aid is left with what was proved. */
@Component
class ProposingRecovery {

  /** The ground of the disposition. */
  static final String GROUND = "NOT_PROVED";

  private final SentForms sentForms;
  private final Proposals proposals;
  private final MakingProposal making;
  private final Justifying justifying;
  private final MessageSource messages;
  private final Fmt fmt;

  ProposingRecovery(SentForms sentForms, Proposals proposals, MakingProposal making, Justifying justifying, MessageSource messages,
      Fmt fmt) {
    this.sentForms = sentForms;
    this.proposals = proposals;
    this.making = making;
    this.justifying = justifying;
    this.messages = messages;
    this.fmt = fmt;
  }

  /**
   * Sends the recovery to whoever signs; sent twice, it is one proposal.
   *
   * @throws RuleViolated when nothing is to be recovered, or something else of the request waits for its signature
   */
  @Transactional
  public UUID recover(Entitlement right, String reasons, Proposal.Signature by) {
    sentForms.await(right.applicationId());
    var latest = proposals.latestApproved(right.applicationId()).orElseThrow();
    var before = proposals.sentBefore(right.applicationId(), by.officer(), latest.fingerprint()).filter(open -> open.kind() == Proposal.Kind.RECOVERY);
    if (before.isPresent()) {
      return before.get().getId().value();
    }
    RuleViolated.require(proposals.openOf(right.applicationId()).isEmpty(), "financialaid.change.alreadyProposed");
    var unproved = justifying.unproved(right.applicationId()).orElseThrow(() -> new RuleViolated("financialaid.recovery.nothing"));
    var emergency = Objects.requireNonNull(latest.dossier().amounts().emergency());
    var left = unproved.proved();
    var text = messages.getMessage("financialaid.recovery.ground", new Object[] {fmt.lei(unproved.sum()), fmt.lei(unproved.granted())}, Freezing.ROMANIAN);
    var dossier = ChangingEntitlement.standingStill(latest.dossier(), List.of(new FrozenDossier.Ground(GROUND, text, emergency.act())), reasons,
        new Amounts(Lei.ZERO, 0, Lei.ZERO, Lei.ZERO, Lei.ZERO, left, Lei.ZERO, left, null, emergency), by.at());
    return making.send(Proposal.Kind.RECOVERY, ChangingEntitlement.subject(right), right.grantedFrom(),
        new Proposal.Basis(dossier, latest.declaration(), latest.fingerprint()), by).value();
  }
}
