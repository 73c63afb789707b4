package ro.reazem.childprotection.carerfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.childprotection.attestation.CarerOnDay;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.childprotection.attestation.PlacementRules;
import ro.reazem.childprotection.attestation.Places;
import ro.reazem.childprotection.attestation.Refusal;
import ro.reazem.childprotection.attestation.SiblingException;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Children come to a carer and leave (primirea și plecarea copilului): what the law forbids is refused, with its reason. */
@Component
public class PlacingWithCarer {

  private final CarersOnDay carers;
  private final Agreements agreements;
  private final Kinships kinships;
  private final CarerSteps steps;
  private final CarerTerms terms;
  private final CarerLaws laws;
  private final SentForms sentForms;

  PlacingWithCarer(CarersOnDay carers, Agreements agreements, Kinships kinships, CarerSteps steps, CarerTerms terms, CarerLaws laws,
      SentForms sentForms) {
    this.carers = carers;
    this.agreements = agreements;
    this.kinships = kinships;
    this.steps = steps;
    this.terms = terms;
    this.laws = laws;
    this.sentForms = sentForms;
  }

  /** Every reason for which the law forbids it; none when it is allowed. */
  public List<Refusal> refusals(UUID carer, Arrival arrival) {
    return PlacementRules.refusals(require(carer), kinships.known(carer, arrival), law(arrival));
  }

  /**
   * Enters the agreement of each child.
   *
   * @return the agreements, in the order of the children
   * @throws RuleViolated with the first reason for which it is forbidden, or when a child lives with a carer at that time
   */
  @Transactional
  public List<UUID> place(NewAgreement what, Officer by, Clock at) {
    return place(what, what.arrival().period().from(), by, at);
  }

  /**
   * The same for children who have lived there for long.
   *
   * @param visitsFrom from which day the monthly visits are counted
   */
  @Transactional
  public List<UUID> place(NewAgreement what, LocalDate visitsFrom, Officer by, Clock at) {
    sentForms.await(what.carerId());
    var known = new NewAgreement(what.carerId(), what.caseId(), what.number(), kinships.known(what.carerId(), what.arrival()));
    var arrival = known.arrival();
    RuleViolated.require(!arrival.children().isEmpty(), "childprotection.carerfile.nobodyComes");
    var carer = require(what.carerId());
    PlacementRules.require(carer, arrival, law(arrival));
    arrival.children().forEach(child -> RuleViolated.require(!agreements.overlaps(child, known), "childprotection.carerfile.childIsPlaced",
        child.name()));
    var exception = arrival.exception();
    var entered = arrival.children().stream().map(child -> agreements.add(needed(known, carer), child, by, at.instant())).toList();
    steps.add(what.carerId(), CarerSteps.Kind.PLACED, arrival.period().from(), what.number(), exception == null ? "" : exception.reason(), by,
        at.instant());
    if (arrival.kind() != PlacementKind.RESPITE) {
      terms.placed(new CaseRef("childprotection", what.carerId()), visitsFrom, entered.getFirst());
    }
    return entered;
  }

  /** @throws RuleViolated when the child left already, or would leave before it came */
  @Transactional
  public void end(UUID agreement, LocalDate lastDay, EndReason reason, String note, Officer by, Clock at) {
    var one = agreements.find(agreement).orElseThrow(() -> new RuleViolated("childprotection.carerfile.noAgreement"));
    sentForms.await(one.carerId());
    var now = agreements.find(agreement).orElseThrow(() -> new RuleViolated("childprotection.carerfile.noAgreement"));
    RuleViolated.require(now.endReason() == null, "childprotection.carerfile.endedAlready");
    RuleViolated.require(!agreements.belongsToRunningMeasure(agreement), "childprotection.carerfile.endTheMeasure");
    RuleViolated.require(!lastDay.isBefore(now.from()), "childprotection.carerfile.endsBeforeItBegins", now.from());
    RuleViolated.require(!lastDay.isAfter(LocalDate.now(at)), "childprotection.carerfile.endsLater");
    agreements.end(agreement, lastDay, reason, note);
    steps.add(now.carerId(), CarerSteps.Kind.LEFT, lastDay, now.number(), note, by, at.instant());
    terms.left(new CaseRef("childprotection", now.carerId()), lastDay);
  }

  /** An exception that is not needed is not kept: the number of the attest suffices. */
  private static NewAgreement needed(NewAgreement what, CarerOnDay carer) {
    var arrival = what.arrival();
    SiblingException exception = arrival.exception();
    var attestation = carer.attested().attestation();
    if (exception == null || attestation == null) {
      return what;
    }
    int there = new Places(attestation.limits().children(), carer.placed()).peak(arrival.period(), arrival.children());
    return there + arrival.children().size() > attestation.limits().children() ? what : new NewAgreement(what.carerId(), what.caseId(),
        what.number(), new Arrival(arrival.kind(), arrival.period(), arrival.children(), arrival.siblings(), null));
  }

  private CarerLaw law(Arrival arrival) {
    return laws.on(arrival.period().from());
  }

  private CarerOnDay require(UUID carer) {
    return carers.find(carer).orElseThrow(() -> new RuleViolated("childprotection.carerfile.noCarer"));
  }
}
