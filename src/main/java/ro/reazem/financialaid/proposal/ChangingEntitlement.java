package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;

/** Proposing another amount for a right in force, or its end (modificarea, încetarea): the old calculation beside the new one. */
@Component
class ChangingEntitlement {

  private final SentForms sentForms;
  private final AidApplications applications;
  private final Proposals proposals;
  private final Calculating calculating;
  private final MakingProposal making;
  private final Grounds grounds;

  ChangingEntitlement(SentForms sentForms, AidApplications applications, Proposals proposals, Calculating calculating,
      MakingProposal making, Grounds grounds) {
    this.sentForms = sentForms;
    this.applications = applications;
    this.proposals = proposals;
    this.calculating = calculating;
    this.making = making;
    this.grounds = grounds;
  }

  /** What a right rests on now: the request, the latest approved proposal, and what the family last declared. */
  record Standing(AidApplication request, Proposal latest) {}

  Standing standing(Entitlement right) {
    return new Standing(applications.findById(new AidApplicationId(right.applicationId())).orElseThrow(),
        proposals.latestApproved(right.applicationId()).orElseThrow());
  }

  Calculation calculate(Standing standing, Family family, Declaration told, YearMonth from, Instant at, Locale locale) {
    return calculating.changed(standing.request(), family, told, from, LocalDate.ofInstant(at, ZoneId.systemDefault()), locale);
  }

  /** Proposes the new amount, or the end of the right when the new facts leave nothing to grant. */
  @Transactional
  public ProposalId change(Entitlement right, Declaration told, YearMonth from, String seen, String reasons, Proposal.Signature by) {
    sentForms.await(right.applicationId());
    var sentBefore = proposals.sentBefore(right.applicationId(), by.officer(), seen);
    if (sentBefore.isPresent()) {
      return sentBefore.get().getId();
    }
    var standing = standing(right);
    requireNothingOpen(right);
    RuleViolated.require(from.atDay(1).isAfter(right.latest().validFrom()), "financialaid.entitlement.changeTooEarly",
        right.latest().validFrom());
    var family = calculating.familyOn(standing.request(), from.atDay(1));
    var calculation = calculate(standing, family, told, from, by.at(), Freezing.ROMANIAN);
    var old = standing.latest().dossier();
    var basis = making.frozen(new MakingProposal.Case(standing.request(), family, told, Grounds.foundBy(calculation.assessment()), reasons),
        calculation, seen, new Freezing.Before(old.amounts(), old.ledger()), by.at());
    RuleViolated.require(!calculation.granted() || !calculation.amounts().gross().equals(right.latest().gross()),
        "financialaid.change.same");
    return making.send(calculation.granted() ? Proposal.Kind.CHANGE : Proposal.Kind.TERMINATION, subject(right), from.atDay(1), basis, by);
  }

  /** Proposes the end of a right on a ground outside of the calculation, such as a request or a death. */
  @Transactional
  public ProposalId end(Entitlement right, LocalDate lastDay, String ground, String reasons, Proposal.Signature by) {
    sentForms.await(right.applicationId());
    var latest = standing(right).latest();
    var sentBefore = proposals.sentBefore(right.applicationId(), by.officer(), latest.fingerprint())
        .filter(open -> open.effectiveFrom().equals(lastDay.plusDays(1)));
    if (sentBefore.isPresent()) {
      return sentBefore.get().getId();
    }
    requireNothingOpen(right);
    RuleViolated.require(!lastDay.isBefore(right.latest().validFrom()), "financialaid.entitlement.endTooEarly", right.latest().validFrom());
    var dossier = ended(latest.dossier(), grounds.of(List.of(ground)), reasons, by.at());
    return making.send(Proposal.Kind.TERMINATION, subject(right), lastDay.plusDays(1),
        new Proposal.Basis(dossier, latest.declaration(), latest.fingerprint()), by);
  }

  private static Proposal.Subject subject(Entitlement right) {
    return new Proposal.Subject(right.applicationId(), right.getId().value(), right.unitId(), right.householdId(), right.holderId());
  }

  private void requireNothingOpen(Entitlement right) {
    RuleViolated.require(right.isInForce(), "financialaid.entitlement.ended");
    RuleViolated.require(proposals.openOf(right.applicationId()).isEmpty(), "financialaid.change.alreadyProposed");
  }

  private static FrozenDossier ended(FrozenDossier old, List<FrozenDossier.Ground> found, String reasons, Instant at) {
    return new FrozenDossier(old.rules(), old.lawOn(), at, old.request(), old.holder(), old.incomeMonth(), old.members(),
        old.coefficient(), old.incomes(), old.incomeTotals(), old.assets(), old.checks(), old.parameters(), List.of(), List.of(), Amounts.NONE,
        false, found, reasons, old.payment(), List.of(), old.amounts(), old.ledger());
  }
}
