package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.suspension.OrderedBy;
import ro.reazem.financialaid.suspension.Suspending;
import ro.reazem.financialaid.suspension.Suspension;
import ro.reazem.financialaid.suspension.SuspensionGrounds;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;

/** Proposing to suspend an award, to cut it or to resume it; and recording what the county payer suspended and resumed. */
@Component
public class ProposingSuspension {

  private final SentForms sentForms;
  private final Proposals proposals;
  private final MakingProposal making;
  private final Suspending suspending;
  private final SuspensionGrounds grounds;
  private final Entitlements entitlements;
  private final History history;
  private final MessageSource messages;

  ProposingSuspension(SentForms sentForms, Proposals proposals, MakingProposal making, Suspending suspending, SuspensionGrounds grounds,
      Entitlements entitlements, History history, MessageSource messages) {
    this.sentForms = sentForms;
    this.proposals = proposals;
    this.making = making;
    this.suspending = suspending;
    this.grounds = grounds;
    this.entitlements = entitlements;
    this.history = history;
    this.messages = messages;
  }

  /** Who proposes or records, and when. */
  public record By(UUID officer, String name, Instant at) {

    Proposal.Signature signature() {
      return new Proposal.Signature(officer, name, at);
    }
  }

  /** When it is resumed: the month, whether what was suspended is paid, and why. */
  record Resuming(YearMonth from, boolean arrears, String reasons) {}

  /** Sends the suspension or the cut to whoever signs; sent twice, it is one proposal. */
  @Transactional
  public UUID suspend(Entitlement right, Suspension.Wanted wanted, By by) {
    var standing = standing(right, by, Proposal.Kind.SUSPENSION, wanted.first());
    if (standing.sent() != null) {
      return standing.sent();
    }
    var ground = grounds.required(wanted.ground(), LocalDate.ofInstant(by.at(), ZoneId.systemDefault()));
    var text = grounds.name(wanted.ground(), Freezing.ROMANIAN) + "; " + messages.getMessage("financialaid.suspension.cure." + SuspensionGrounds.cure(wanted.ground()), null,
        Freezing.ROMANIAN);
    var dossier = still(standing.latest().dossier(), List.of(new FrozenDossier.Ground(wanted.ground(), text, ground.basis())), wanted.reasons(),
        wanted.cut() == null ? Amounts.NONE : without(right.latest(), wanted.cut()), by.at());
    var sent = send(Proposal.Kind.SUSPENSION, right, wanted.first(), dossier, standing.latest(), by);
    suspending.propose(right, wanted, sent);
    return sent;
  }

  /** Sends the resumption to whoever signs. */
  @Transactional
  public UUID resume(Entitlement right, Suspension suspension, Resuming resuming, By by) {
    var standing = standing(right, by, Proposal.Kind.RESUMPTION, resuming.from());
    if (standing.sent() != null) {
      return standing.sent();
    }
    var text = messages.getMessage(resuming.arrears() ? "financialaid.suspension.curedWithArrears" : "financialaid.suspension.cured",
        new Object[] {grounds.name(suspension.ground(), Freezing.ROMANIAN)}, Freezing.ROMANIAN);
    var basis = grounds.required(suspension.ground(), LocalDate.ofInstant(by.at(), ZoneId.systemDefault())).basis();
    var dossier = still(standing.latest().dossier(), List.of(new FrozenDossier.Ground(suspension.ground(), text, basis)), resuming.reasons(),
        without(right.latest(), Lei.ZERO), by.at());
    var sent = send(Proposal.Kind.RESUMPTION, right, resuming.from(), dossier, standing.latest(), by);
    suspending.proposeResuming(suspension, resuming.from(), resuming.arrears(), resuming.reasons(), sent);
    return sent;
  }

  /** Records the county payer's decision to suspend the payment. */
  @Transactional
  public void record(Entitlement right, Suspension.Wanted wanted, OrderedBy notice, By by) {
    sentForms.await(right.applicationId());
    suspending.record(fresh(right), wanted, requirePast(notice, by), by.at());
    history.add(right.applicationId(), by.officer(), by.name(), "suspension.recorded", notice.number() + "; " + grounds.name(wanted.ground(), Freezing.ROMANIAN), by.at());
  }

  /** Records the county payer's decision to pay again. */
  @Transactional
  void recordResuming(Entitlement right, Suspension suspension, Resuming resuming, OrderedBy notice, By by) {
    sentForms.await(right.applicationId());
    suspending.recordResuming(suspension, resuming.from(), resuming.arrears(), resuming.reasons(), requirePast(notice, by), by.at());
    history.add(right.applicationId(), by.officer(), by.name(), "suspension.resumed", notice.number(), by.at());
  }

  private static OrderedBy requirePast(OrderedBy notice, By by) {
    RuleViolated.require(!notice.on().isAfter(LocalDate.ofInstant(by.at(), ZoneId.systemDefault())), "financialaid.suspension.noticeAhead");
    return notice;
  }

  private Entitlement fresh(Entitlement right) {
    return entitlements.findById(right.getId()).orElseThrow();
  }

  /** What the right rests on, and the proposal when it was sent before. */
  private record Standing(Proposal latest, @Nullable UUID sent) {}

  private Standing standing(Entitlement right, By by, Proposal.Kind kind, YearMonth from) {
    sentForms.await(right.applicationId());
    var latest = proposals.latestApproved(right.applicationId()).orElseThrow();
    var before = proposals.sentBefore(right.applicationId(), by.officer(), latest.fingerprint())
        .filter(open -> open.kind() == kind && open.effectiveFrom().equals(from.atDay(1))).map(open -> open.getId().value()).orElse(null);
    if (before == null) {
      RuleViolated.require(right.isInForce(), "financialaid.entitlement.ended");
      RuleViolated.require(proposals.openOf(right.applicationId()).isEmpty(), "financialaid.change.alreadyProposed");
    }
    return new Standing(latest, before);
  }

  private UUID send(Proposal.Kind kind, Entitlement right, YearMonth from, FrozenDossier dossier, Proposal latest, By by) {
    return making.send(kind, ChangingEntitlement.subject(right), from.atDay(1), new Proposal.Basis(dossier, latest.declaration(), latest.fingerprint()),
        by.signature()).value();
  }

  private static Amounts without(EntitlementAmount of, Lei cut) {
    return new Amounts(Lei.ZERO, 0, Lei.ZERO, of.inclusionAid(), of.childAid().minus(cut), of.gross().minus(cut), of.gross().minus(of.net()),
        of.net().minus(cut).max(Lei.ZERO), null);
  }

  private static FrozenDossier still(FrozenDossier old, List<FrozenDossier.Ground> found, String reasons, Amounts amounts, Instant at) {
    return ChangingEntitlement.standingStill(old, found, reasons, amounts, at);
  }
}
