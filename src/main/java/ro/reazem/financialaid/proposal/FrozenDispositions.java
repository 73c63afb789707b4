package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.disposition.CalculationLine;
import ro.reazem.financialaid.disposition.DispositionContent;
import ro.reazem.financialaid.disposition.DispositionKind;
import ro.reazem.financialaid.disposition.DispositionSource;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.CanteenMeals;
import ro.reazem.financialaid.scheme.EmergencySum;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.StoreCard;
import ro.reazem.financialaid.scheme.canteen.CanteenAid;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.ActId;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands what dispositions say to those who print them: from the frozen dossiers of decisions and of open proposals alone. */
@Component
class FrozenDispositions implements DispositionSource {

  private static final String READ = "financialaid.proposal.read";

  private final DecisionRegister decisions;
  private final DecisionsOnPaper onPaper;
  private final Proposals proposals;
  private final DraftedDisposition drafts;
  private final Sight sight;
  private final Trail trail;
  private final Clock clock;

  FrozenDispositions(DecisionRegister decisions, DecisionsOnPaper onPaper, Proposals proposals, DraftedDisposition drafts, Sight sight,
      Trail trail, Clock clock) {
    this.decisions = decisions;
    this.onPaper = onPaper;
    this.proposals = proposals;
    this.drafts = drafts;
    this.sight = sight;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Optional<Issued> issued(UUID decisionId, Officer officer) {
    return decisions.find(decisionId, officer).filter(decided -> decided.actId() != null).map(decided -> {
      trail.aboutCase("financialaid", decided.applicationId());
      return issued(decided);
    });
  }

  @Override
  public List<Issued> issued(Collection<UUID> decisionIds) {
    return onPaper.of(decisionIds).stream().map(this::issued).toList();
  }

  private Issued issued(DecisionRegister.Decided one) {
    return new Issued(one.id(), new ActId(Objects.requireNonNull(one.actId())), content(one.kind(), new ActNumber(Integer.parseInt(one.number()), one.on()),
        one.dossier(), one.proposedBy(), LocalDate.ofInstant(one.proposedAt(), clock.getZone()), one.approvedBy(), one.effectiveFrom()));
  }

  @Override
  public Optional<DispositionContent> proposed(UUID applicationId, Officer officer) {
    return proposals.openOf(applicationId).filter(open -> open.kind() != Proposal.Kind.FACTS)
        .filter(open -> sight.allows(officer, READ, open.unitId(), applicationId))
        .map(open -> content(open.kind().name(), null, open.dossier(), open.proposedByName(),
            LocalDate.ofInstant(open.proposedAt(), clock.getZone()), "", open.effectiveFrom()))
        .or(() -> draft(applicationId, null, officer));
  }

  @Override
  public Optional<DispositionContent> drafted(UUID applicationId, Typed typed, Officer officer) {
    return draft(applicationId, typed, officer);
  }

  private Optional<DispositionContent> draft(UUID applicationId, @Nullable Typed typed, Officer officer) {
    return drafts.open(new AidApplicationId(applicationId)).filter(request -> sight.allows(officer, READ, request.unitId(), applicationId))
        .map(request -> drafts.of(request, typed)).map(draft -> content(draft.kind().name(), null, draft.dossier(), officer.name(),
            LocalDate.now(clock), "", draft.calculation().from()));
  }

  private static DispositionContent content(String kind, @Nullable ActNumber number, FrozenDossier dossier, String proposedBy,
      LocalDate proposedOn, String approvedBy, LocalDate from) {
    var holder = dossier.holder();
    boolean pays = !kind.equals("REFUSAL") && !kind.equals("TERMINATION");
    return new DispositionContent(DispositionKind.valueOf(kind), number,
        new DispositionContent.Request(dossier.request().number(), dossier.request().registeredOn()),
        new DispositionContent.Holder(holder.name(), holder.cnpTail(), holder.address()),
        new DispositionContent.Proposal(proposedBy, proposedOn), approvedBy,
        pays ? amounts(dossier.amounts()) : DispositionContent.Amounts.NOTHING,
        dossier.before() == null ? null : amounts(dossier.before()), from,
        dossier.payment().iban().isEmpty() ? DispositionContent.Payment.POSTAL_ORDER
            : new DispositionContent.Payment(dossier.payment().iban(), dossier.payment().bank()),
        dossier.grounds().stream().map(ground -> new DispositionContent.Ground(ground.text(),
            ground.basis().isEmpty() ? null : new LegalBasis(ground.basis(), ""))).toList(),
        dossier.reasons(), dossier.members().stream().map(member -> new DispositionContent.Member(member.name(), member.role(),
            member.bornOn())).toList(),
        dossier.steps().stream().map(FrozenDispositions::line).toList(), dossier.incomeMonth(), dossier.remarks(),
        dossier.benefit(),
        dossier.heating() ? HeatingWords.of(dossier, pays) : null, emergency(dossier.amounts().emergency()),
        canteen(dossier.amounts().canteen(), number == null ? from : CanteenGrant.first(from, number.date())),
        dossier.local() == null ? null : new DispositionContent.Local(dossier.local(), mode(dossier.local().mode())),
        store(dossier.amounts().store(), number == null ? from : number.date()));
  }

  private static DispositionContent.@Nullable Canteen canteen(@Nullable CanteenMeals meals, LocalDate from) {
    return meals == null ? null : new DispositionContent.Canteen(meals, meals.category().name().toLowerCase(Locale.ROOT), from,
        CanteenAid.last(meals, from));
  }

  private static DispositionContent.@Nullable Store store(@Nullable StoreCard card, LocalDate from) {
    return card == null ? null : new DispositionContent.Store(card.monthly(), from, card.last(from));
  }

  private static DispositionContent.@Nullable Emergency emergency(@Nullable EmergencySum sum) {
    return sum == null ? null : new DispositionContent.Emergency(sum, mode(sum.mode()));
  }

  private static String mode(AidMode mode) {
    return switch (mode) {
      case MONEY -> "în bani";
      case VOUCHER -> "în tichete sociale";
      case GOODS -> "în bunuri";
    };
  }

  private static DispositionContent.Amounts amounts(Amounts amounts) {
    return new DispositionContent.Amounts(amounts.inclusionAid(), amounts.childAid(), amounts.gross(), amounts.net());
  }

  private static CalculationLine line(FrozenDossier.Step step) {
    boolean money = step.result().unit() == Figure.Unit.LEI;
    var printed = step.kind().equals("CONDITION") ? step.printed().equals("true") ? "da" : "nu" : step.printed();
    return new CalculationLine(step.code(), step.sentence(), step.formula(), step.basis(), money ? new Lei(step.result().value()) : null,
        printed, step.kind().equals("TOTAL"), step.unconfirmed());
  }
}
