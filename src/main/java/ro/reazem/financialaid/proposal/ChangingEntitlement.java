package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.elsewhere.PlacedChild;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.HouseholdHistory;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;

/** Proposing another amount for a right in force, or its end (modificarea, încetarea): the old calculation beside the new one. */
@Component
class ChangingEntitlement {

  private static final int MONTHS_AHEAD = 3;

  private final SentForms sentForms;
  private final AidApplications applications;
  private final Proposals proposals;
  private final Families families;
  private final Calculating calculating;
  private final SinceLastDecision since;
  private final ReportedInTime reported;
  private final MakingProposal making;
  private final Grounds grounds;
  private final PlacedChildren placed;

  ChangingEntitlement(SentForms sentForms, AidApplications applications, Proposals proposals, Families families,
      Calculating calculating, SinceLastDecision since, ReportedInTime reported, MakingProposal making, Grounds grounds,
      PlacedChildren placed) {
    this.sentForms = sentForms;
    this.applications = applications;
    this.proposals = proposals;
    this.families = families;
    this.calculating = calculating;
    this.since = since;
    this.reported = reported;
    this.making = making;
    this.grounds = grounds;
    this.placed = placed;
  }

  /**
   * What a right rests on now: the request, the latest approved proposal, and who ever lived in the household.
   *
   * @param placed children placed elsewhere, or back, since that proposal
   */
  record Standing(AidApplication request, Proposal latest, HouseholdHistory household, List<PlacedChild> placed) {

    Family familyOn(LocalDate day) {
      return Calculating.known(household.on(day));
    }
  }

  /** A change as calculated: the family it counts, the calculation, and the dossier as it would be frozen. */
  record Calculated(ToldChange change, Family family, Calculation calculation, FrozenDossier dossier) {}

  Standing standing(Entitlement right) {
    var latest = proposals.latestApproved(right.applicationId()).orElseThrow();
    var household = families.history(right.householdId());
    return new Standing(applications.findById(new AidApplicationId(right.applicationId())).orElseThrow(), latest, household, placed.since(latest, household));
  }

  /** The dossier that a right rests on now. */
  FrozenDossier dossier(Entitlement right) {
    return proposals.latestApproved(right.applicationId()).orElseThrow().dossier();
  }

  /** The months from which a change may have effect: any after the one in which the amount in force began. */
  static List<YearMonth> months(Entitlement right, LocalDate today) {
    var first = YearMonth.from(right.latest().validFrom()).plusMonths(1);
    var last = YearMonth.from(today).plusMonths(MONTHS_AHEAD);
    return Stream.iterate(first, month -> month.equals(first) || !month.isAfter(last), month -> month.plusMonths(1)).toList();
  }

  List<String> news(Standing standing, Family family, LocalDate day, Locale locale) {
    return since.of(standing.latest().dossier(), standing.latest().declaration(), family, standing.household().stays(), standing.placed(), day, locale);
  }

  Calculated calculate(Standing standing, ToldChange change, String reasons, Instant at, Locale locale) {
    return calculate(standing, standing.familyOn(change.familyOn()), change, reasons, at, locale);
  }

  /** The same with the family already at hand. */
  Calculated calculate(Standing standing, Family family, ToldChange change, String reasons, Instant at, Locale locale) {
    var request = standing.request();
    var calculation = calculating.of(family, change.told(), request.holderId(), change.from().atDay(1), change.incomeMonth(), locale);
    var old = standing.latest().dossier();
    var happened = new FrozenDossier.Change(change.occurredOn(), change.reportedOn(), change.familyOn(),
        news(standing, family, change.familyOn(), locale), old.members(), old.incomes(), old.assets(), old.payment(),
        old.holder().address());
    var before = new Freezing.Before(old, happened, reported.check(change.occurredOn(), change.reportedOn(), locale));
    var told = new MakingProposal.Case(request, family, change.told(), Grounds.foundBy(calculation.assessment()), reasons);
    return new Calculated(change, family, calculation, making.dossier(told, calculation, before, at, locale));
  }

  /**
   * Proposes the new amount; the end of the right when the new facts leave nothing to grant; and only to take note of them
   * (luare la cunoștință) when every sum stays as it is.
   */
  @Transactional
  public ProposalId change(Entitlement right, ToldChange told, String seen, String reasons, Proposal.Signature by) {
    requireChangeable(right);
    sentForms.await(right.applicationId());
    var sentBefore = proposals.sentBefore(right.applicationId(), by.officer(), seen);
    if (sentBefore.isPresent()) {
      return sentBefore.get().getId();
    }
    var standing = standing(right);
    requireNothingOpen(right, by.at());
    told.orderedBefore(LocalDate.ofInstant(by.at(), ZoneId.systemDefault()));
    RuleViolated.require(told.from().atDay(1).isAfter(right.latest().validFrom()), "financialaid.entitlement.changeTooEarly",
        right.latest().validFrom());
    var calculated = calculate(standing, told, reasons, by.at(), Freezing.ROMANIAN);
    RuleViolated.require(calculated.calculation().fingerprint().equals(seen), "financialaid.change.seeFirst");
    var kind = kind(right, calculated);
    RuleViolated.require(kind != Proposal.Kind.FACTS || isNews(right, standing, calculated), "financialaid.change.same");
    return making.send(kind, subject(right), told.from().atDay(1),
        new Proposal.Basis(calculated.dossier(), told.told(), calculated.calculation().fingerprint()), by);
  }

  /** Heating aid and supplement are not changed: a new request takes their place, after the end of the right. */
  static void requireChangeable(Entitlement right) {
    RuleViolated.require(right.isChangeable(), "financialaid.heating.changeByRequest");
  }

  /** What would be proposed: any sum that differs needs a disposition, however small the difference. */
  static Proposal.Kind kind(Entitlement right, Calculated calculated) {
    var now = calculated.calculation().amounts();
    var latest = right.latest();
    return !calculated.calculation().granted() ? Proposal.Kind.TERMINATION
        : now.gross().equals(latest.gross()) && now.inclusionAid().equals(latest.inclusionAid())
            && now.childAid().equals(latest.childAid()) && now.net().equals(latest.net()) ? Proposal.Kind.FACTS : Proposal.Kind.CHANGE;
  }

  private static boolean isNews(Entitlement right, Standing standing, Calculated calculated) {
    var change = calculated.dossier().change();
    return right.factsChangedOn() != null || change != null && !change.news().isEmpty()
        || !calculated.change().told().saysTheSameAs(standing.latest().declaration());
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
    requireNothingOpen(right, by.at());
    RuleViolated.require(right.isLocal() || !lastDay.isBefore(right.latest().validFrom()), "financialaid.entitlement.endTooEarly", right.latest().validFrom());
    var dossier = ended(latest.dossier(), grounds.of(List.of(ground), latest.dossier().benefit(), latest.dossier().amounts()), reasons, by.at());
    return making.send(Proposal.Kind.TERMINATION, subject(right), lastDay.plusDays(1),
        new Proposal.Basis(dossier, latest.declaration(), latest.fingerprint()), by);
  }

  static Proposal.Subject subject(Entitlement right) {
    return new Proposal.Subject(right.applicationId(), right.getId().value(), right.unitId(), right.householdId(), right.holderId());
  }

  private void requireNothingOpen(Entitlement right, Instant at) {
    RuleViolated.require(right.mayEnd(LocalDate.ofInstant(at, ZoneId.systemDefault())), "financialaid.entitlement.ended");
    RuleViolated.require(proposals.openOf(right.applicationId()).isEmpty(), "financialaid.change.alreadyProposed");
  }

  private static FrozenDossier ended(FrozenDossier old, List<FrozenDossier.Ground> found, String reasons, Instant at) {
    return standingStill(old, found, reasons, Amounts.NONE, at);
  }

  /** The facts of the decision in force with another outcome on a ground outside of the calculation. */
  static FrozenDossier standingStill(FrozenDossier old, List<FrozenDossier.Ground> found, String reasons, Amounts amounts, Instant at) {
    return new FrozenDossier(old.rules(), old.lawOn(), at, old.request(), old.holder(), old.incomeMonth(), old.members(),
        old.coefficient(), old.incomes(), old.incomeTotals(), old.assets(), old.checks(), old.parameters(), List.of(), List.of(), amounts,
        amounts.gross().isPositive(), found, reasons, old.payment(), List.of(), old.amounts(), old.ledger(), old.declaration(), null);
  }
}
