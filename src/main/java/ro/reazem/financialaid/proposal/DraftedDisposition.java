package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.disposition.DispositionSource;
import ro.reazem.financialaid.dossier.FrozenDossier;

/** The disposition that a request would get if it were proposed now (proiect de dispoziție); nothing of it is kept. */
@Component
class DraftedDisposition {

  private final AidApplications applications;
  private final Calculating calculating;
  private final Freezing freezing;
  private final Grounds grounds;
  private final Wording wording;
  private final Clock clock;

  DraftedDisposition(AidApplications applications, Calculating calculating, Freezing freezing, Grounds grounds, Wording wording,
      Clock clock) {
    this.applications = applications;
    this.calculating = calculating;
    this.freezing = freezing;
    this.grounds = grounds;
    this.wording = wording;
    this.clock = clock;
  }

  /** What the draft says, and what the calculation behind it gives. */
  record Drafted(Proposal.Kind kind, FrozenDossier dossier, Calculation calculation) {}

  /** The request, while its facts may still change; nothing once it is settled or waits for a signature. */
  Optional<AidApplication> open(AidApplicationId id) {
    return applications.findById(id).filter(request -> request.status().isWorkable());
  }

  /** @param typed what the officer wrote; without it the draft follows the calculation and its proposed texts */
  Drafted of(AidApplication request, DispositionSource.@Nullable Typed typed) {
    var calculation = calculating.of(request, Freezing.ROMANIAN);
    boolean refused = typed != null && typed.refused() || !calculation.granted();
    var reasons = typed != null ? typed.reasons() : refused ? wording.refusal(calculation) : wording.grant(calculation);
    var chosen = !refused ? List.<String>of() : typed != null ? typed.grounds() : Grounds.foundBy(calculation.assessment());
    return new Drafted(refused ? Proposal.Kind.REFUSAL : Proposal.Kind.GRANT, freezing.freeze(request, request.declaration(),
        calculating.familyOn(request, request.registeredOn()), calculation, grounds.of(chosen, calculation.benefit(), calculation.amounts()), reasons, null, clock.instant(),
        Freezing.ROMANIAN), calculation);
  }
}
