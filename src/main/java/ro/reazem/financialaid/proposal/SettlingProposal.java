package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.financialaid.AidDecided;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.financialaid.calculation.CalculatedFacts;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.disposition.BenefitWords;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.renewal.DeclarationDuties;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.suspension.OrderedBy;
import ro.reazem.financialaid.suspension.Suspending;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActDraft;
import ro.reazem.platform.acts.Acts;
import ro.reazem.platform.jdbc.SentForms;

/** Signing or sending back a proposal (semnarea, restituirea); only a second officer can sign. */
@Component
class SettlingProposal {

  private static final String ISSUER = "primar";
  private static final String KIND = "dispozitie";

  private final SentForms sentForms;
  private final Proposals proposals;
  private final AidApplications applications;
  private final AidCases cases;
  private final Entitlements entitlements;
  private final EmergencyGrant emergency;
  private final CanteenGrant canteen;
  private final StoreGrant store;
  private final LocalGrant local;
  private final HeatingGrant heating;
  private final Decisions decisions;
  private final Calculating calculating;
  private final CalculatedFacts facts;
  private final Suspending suspending;
  private final DeclarationDuties duties;
  private final Acts acts;
  private final History history;
  private final ApplicationEventPublisher events;

  SettlingProposal(SentForms sentForms, Proposals proposals, AidApplications applications, AidCases cases, Entitlements entitlements, EmergencyGrant emergency, CanteenGrant canteen, StoreGrant store, LocalGrant local,
      HeatingGrant heating,
      Decisions decisions, Calculating calculating, CalculatedFacts facts, Suspending suspending, DeclarationDuties duties, Acts acts, History history,
      ApplicationEventPublisher events) {
    this.sentForms = sentForms;
    this.proposals = proposals;
    this.applications = applications;
    this.cases = cases;
    this.entitlements = entitlements;
    this.emergency = emergency;
    this.canteen = canteen;
    this.store = store;
    this.local = local;
    this.heating = heating;
    this.decisions = decisions;
    this.calculating = calculating;
    this.facts = facts;
    this.suspending = suspending;
    this.duties = duties;
    this.acts = acts;
    this.history = history;
    this.events = events;
  }

  /**
   * Approves an open proposal and issues the disposition; facts that leave every sum as it is are only taken note of.
   *
   * @return the decision, or nothing where none is needed
   * @throws RuleViolated when the officer proposed it, nothing is proposed, or the facts changed since the proposal
   */
  @Transactional
  public Optional<UUID> approve(ProposalId id, Proposal.Signature by) {
    var proposal = find(id).approve(by);
    var request = applications.findById(new AidApplicationId(proposal.applicationId())).orElseThrow();
    // an end rests on its ground, and a death or a removal has changed the family already
    var now = proposal.kind().isCalculated() ? recalculated(proposal, request) : null;
    RuleViolated.require(now == null || now.fingerprint().equals(proposal.fingerprint()), "financialaid.proposal.factsChanged");
    if (proposal.entitlementId() == null) {
      cases.save(request.settle(by.at()), by.officer(), "", by.at());
    }
    proposals.save(proposal);
    if (proposal.kind() == Proposal.Kind.FACTS) {
      declared(proposal, Objects.requireNonNull(proposal.entitlementId()));
      kept(entitlements.save(inForce(proposal).confirm()).getId().value(), now);
      history.add(proposal.applicationId(), by.officer(), by.name(), "proposal.noted", proposal.gross().amount() + " lei", by.at());
      return Optional.empty();
    }
    var decision = UUID.randomUUID();
    var right = right(proposal, decision, by);
    kept(right, now);
    history.add(proposal.applicationId(), by.officer(), by.name(), "proposal.approved", "", by.at());
    var on = LocalDate.ofInstant(by.at(), ZoneId.systemDefault());
    var act = acts.issue(ActDraft.first(ISSUER, KIND, on, subject(proposal, request), new CaseRef("financialaid", proposal.applicationId()),
        by.officer(), proposal.proposedBy()));
    decisions.record(decision, proposal, act, right, by);
    if (proposal.kind() == Proposal.Kind.SUSPENSION || proposal.kind() == Proposal.Kind.RESUMPTION) {
      suspending.signed(proposal.getId().value(), new OrderedBy(act.number().ofYear(), act.number().date()), by.at());
    }
    if (proposal.entitlementId() == null) {
      events.publishEvent(new AidDecided(proposal.applicationId(), by.at(), request.benefit(), proposal.holderId(), proposal.kind() == Proposal.Kind.GRANT,
          act.number().ofYear(), act.number().date()));
    }
    return Optional.of(decision);
  }

  /** Sends the open proposal back to its author, with what is to be mended. */
  @Transactional
  public void sendBack(ProposalId id, Proposal.Signature by, String note) {
    close(find(id).sendBack(by, note), "proposal.returned", note, by);
  }

  /** Its author takes the open proposal back. */
  @Transactional
  public void takeBack(ProposalId id, Proposal.Signature by) {
    close(find(id).takeBack(by), "proposal.takenBack", "", by);
  }

  private void close(Proposal proposal, String act, String note, Proposal.Signature by) {
    proposals.save(proposal);
    suspending.unsigned(proposal.getId().value());
    if (proposal.entitlementId() == null) {
      var request = applications.findById(new AidApplicationId(proposal.applicationId())).orElseThrow();
      cases.save(request.comeBack(by.at()), by.officer(), note, by.at());
    }
    history.add(proposal.applicationId(), by.officer(), by.name(), act, note, by.at());
  }

  private Proposal find(ProposalId id) {
    sentForms.await(id.value());
    return proposals.findById(id).orElseThrow(() -> new RuleViolated("financialaid.proposal.none"));
  }

  /** The calculation of the same facts as they are known now. */
  private Calculation recalculated(Proposal proposal, AidApplication request) {
    var change = proposal.dossier().change();
    if (change == null) {
      return calculating.of(request, Freezing.ROMANIAN);
    }
    var told = ToldChange.frozen(proposal.declaration(), change, proposal.effectiveFrom());
    return calculating.of(calculating.familyOn(request, told.familyOn()), told.told(), request.holderId(), proposal.effectiveFrom(),
        told.incomeMonth(), Freezing.ROMANIAN);
  }

  private @Nullable UUID right(Proposal proposal, UUID decision, Proposal.Signature by) {
    var decidedIn = new CaseRef("financialaid", proposal.applicationId());
    var amounts = proposal.dossier().amounts();
    var amount = new EntitlementAmount(proposal.effectiveFrom(), null, amounts.gross(), amounts.inclusionAid(), amounts.childAid(),
        amounts.net(), decision);
    return switch (proposal.kind()) {
      case REFUSAL, FACTS -> null;
      case GRANT -> declared(proposal, granted(proposal, amount, decidedIn, by));
      case CHANGE -> declared(proposal, entitlements.save(inForce(proposal).change(amount, decidedIn, by.at())).getId().value());
      case TERMINATION -> ended(proposal, decidedIn, by.at());
      case SUSPENSION, RESUMPTION -> proposal.entitlementId();
      case RECOVERY -> entitlements.save(inForce(proposal).lower(amount, decidedIn, by.at())).getId().value();
    };
  }

  /** What the amount of a right was calculated from is kept for the day on which all rights are calculated anew. */
  private void kept(@Nullable UUID right, @Nullable Calculation calculation) {
    if (right != null && calculation != null && calculation.benefit().equals(Benefit.VMI)) {
      facts.keep(right, calculation.circumstances());
    }
  }

  /** The declaration that a minimum inclusion income rests on begins the term of the next one; no other benefit asks for one every six months. */
  private UUID declared(Proposal proposal, UUID right) {
    if (!proposal.dossier().benefit().equals(Benefit.VMI)) {
      return right;
    }
    var change = proposal.dossier().change();
    duties.declared(right, change == null ? proposal.declaration().signedOn() : change.reportedOn());
    return right;
  }

  private UUID ended(Proposal proposal, CaseRef decidedIn, Instant at) {
    var right = entitlements.save(inForce(proposal).end(proposal.effectiveFrom().minusDays(1), decidedIn, at));
    suspending.ended(right.getId().value());
    return right.getId().value();
  }

  private UUID granted(Proposal proposal, EntitlementAmount amount, CaseRef decidedIn, Proposal.Signature by) {
    var at = by.at();
    if (proposal.dossier().emergency()) {
      return emergency.sign(proposal, amount.decisionId(), LocalDate.ofInstant(at, ZoneId.systemDefault()), decidedIn, at);
    }
    if (proposal.dossier().canteen()) {
      return canteen.sign(proposal, amount.decisionId(), LocalDate.ofInstant(at, ZoneId.systemDefault()), at);
    }
    if (proposal.dossier().store()) {
      return store.sign(proposal, amount.decisionId(), LocalDate.ofInstant(at, ZoneId.systemDefault()), by);
    }
    if (proposal.dossier().local() != null) {
      return local.sign(proposal, amount.decisionId(), LocalDate.ofInstant(at, ZoneId.systemDefault()), decidedIn, at);
    }
    if (proposal.dossier().heating()) {
      return heating.sign(proposal, amount.decisionId(), decidedIn, at);
    }
    var owner = new Entitlement.Owner(proposal.applicationId(), proposal.unitId(), proposal.householdId(), proposal.holderId());
    return entitlements.save(Entitlement.grant(owner, proposal.dossier().benefit(), amount, decidedIn, at)).getId().value();
  }

  private Entitlement inForce(Proposal proposal) {
    return entitlements.findById(new EntitlementId(Objects.requireNonNull(proposal.entitlementId()))).orElseThrow();
  }

  private static String subject(Proposal proposal, AidApplication request) {
    var words = BenefitWords.of(request.benefit(), proposal.dossier().local());
    var act = switch (proposal.kind()) {
      case GRANT -> "acordarea " + words.of();
      case REFUSAL -> "respingerea cererii de " + words.asked();
      case CHANGE -> "modificarea cuantumului " + words.of();
      case TERMINATION -> "încetarea dreptului la " + words.right();
      case SUSPENSION -> (proposal.gross().isZero() ? "suspendarea acordării " : "diminuarea ") + words.of();
      case RESUMPTION -> "reluarea acordării " + words.of();
      case RECOVERY -> "recuperarea sumei nejustificate din " + words.about();
      case FACTS -> throw new IllegalStateException("No disposition takes note of facts");
    };
    return act + ", cererea nr. " + request.numberOfYear() + ", titular " + proposal.dossier().holder().name();
  }
}
