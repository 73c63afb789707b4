package ro.reazem.childprotection.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.KeptApart;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.childprotection.place.Places;
import ro.reazem.childprotection.prevention.ServicesTried;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/**
 * A measure is ordered (stabilirea măsurii): at once by the director, by the Commission with everybody's consent, or by the court; the measure of either
 * replaces the one that runs.
 */
@Component
@Transactional
class OrderingMeasures {

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Children children;
  private final Measures measures;
  private final Places places;
  private final PlacingByMeasure placing;
  private final CaseDesk desk;
  private final KeptApart apart;
  private final ServicesTried tried;
  private final TellingPlacements placements;
  private final List<LastResort> resorts;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final LegalParameters parameters;
  private final Clock clock;

  OrderingMeasures(SentForms sentForms, ChildCases cases, Children children, Measures measures, Places places, PlacingByMeasure placing,
      CaseDesk desk, KeptApart apart, ServicesTried tried, TellingPlacements placements, List<LastResort> resorts, TellingCases telling, CaseTerms terms,
      LegalParameters parameters, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.children = children;
    this.measures = measures;
    this.places = places;
    this.placing = placing;
    this.desk = desk;
    this.apart = apart;
    this.tried = tried;
    this.placements = placements;
    this.resorts = resorts;
    this.telling = telling;
    this.terms = terms;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * Orders it when no rule is against it.
   *
   * @return every rule it would break; empty when it is ordered
   */
  List<Refusal> order(ChildCaseId id, MeasureOrder what, Officer officer) {
    return order(id, what, false, officer);
  }

  /**
   * The same, told by whoever knows who the case manager is.
   *
   * @param another whether a carer of the case manager's name is somebody else
   */
  List<Refusal> order(ChildCaseId id, MeasureOrder what, boolean another, Officer officer) {
    sentForms.await(what.key());
    if (measures.sent(what.key())) {
      return List.of();
    }
    var found = cases.findById(id).orElseThrow();
    found.requireOpen();
    RuleViolated.require(!what.decidedOn().isAfter(LocalDate.now(clock)), "childprotection.measure.decidedInFuture");
    if (what.placeId() != null) {
      // of two orders for the last free place the second counts the first
      sentForms.await("place of children " + what.placeId());
    }
    var ended = measures.running(id).filter(one -> isReplacedBy(one, what));
    var child = children.find(found.childId()).filter(one -> one.bornOn() != null).orElseThrow(() -> new RuleViolated("childprotection.measure.birthUnknown"));
    var broken = new ArrayList<>(MeasureRules.against(proposed(found, child, what, ended.orElse(null)), MeasureLaw.of(parameters.on(what.from()))));
    if (what.placeId() != null) {
      // a child below the age of the law for residences is told that once
      boolean told = broken.stream().anyMatch(one -> one.rule() == MeasureRule.TOO_YOUNG_FOR_RESIDENCE);
      places.find(what.placeId()).ifPresent(place -> PlaceAdmission.against(place, child, what.from()).stream()
          .filter(one -> !told || one.rule() != MeasureRule.PLACE_AGES).forEach(broken::add));
    }
    if (what.category() == Category.E && what.placeType() != null && what.placeType().isResidential() && resorts.stream().noneMatch(one -> one.isReached(id))) {
      broken.add(Refusal.of(MeasureRule.RESIDENCE_NOT_LAST_RESORT));
    }
    broken.addAll(placing.against(found, child, what));
    apart.placed(found, what.placeId(), what.carerId(), another).map(Refusal::ofCaseManagement).ifPresent(broken::add);
    MeasureRules.waiver(what.waiver(), desk.allows(officer, MeasureController.ORDER, found)).ifPresent(broken::add);
    if (what.placeType() == PlaceType.EMERGENCY_RECEPTION_CENTRE) {
      stay(id, what.from()).flatMap(stay -> stay.against(what.from())).ifPresent(broken::add);
    }
    if (broken.isEmpty()) {
      record(found, child, what, ended.orElse(null), officer);
    }
    return List.copyOf(broken);
  }

  /** The court keeps what the director ordered: nothing ends, the notice of the court is done. */
  void keep(ChildCaseId id, String number, LocalDate decidedOn, Officer officer) {
    var found = cases.findById(id).orElseThrow();
    RuleViolated.require(!decidedOn.isAfter(LocalDate.now(clock)), "childprotection.measure.decidedInFuture");
    RuleViolated.require(measures.running(id).filter(one -> one.type() == MeasureType.EMERGENCY_PLACEMENT).isPresent(), "childprotection.measure.nothingToKeep");
    stay(id, decidedOn).flatMap(stay -> stay.against(decidedOn)).ifPresent(refused -> {
      throw refused.violated();
    });
    telling.progressed(found.touched(), "measure.kept", number, By.of(officer), clock.instant());
    terms.met(id.asCase(), MeasureLaw.COURT_NOTICE, clock.instant());
    terms.met(id.asCase(), MeasureLaw.ORDER_REQUEST, clock.instant());
  }

  private Optional<ReceptionStay> stay(ChildCaseId id, LocalDate day) {
    return ReceptionStay.of(measures.of(id), MeasureLaw.of(parameters.on(day)));
  }

  /** Court and Commission replace what runs by one act, on the day the new measure begins; an emergency placement only the court replaces (art. 70). */
  private static boolean isReplacedBy(Measure running, MeasureOrder what) {
    boolean may = what.body() == DecisionBody.COURT || what.body() == DecisionBody.COMMISSION && running.type() != MeasureType.EMERGENCY_PLACEMENT;
    return may && !what.from().isBefore(running.from()) && !running.type().goesWith(what.type());
  }

  private void record(ChildCase found, Child child, MeasureOrder what, @Nullable Measure ended, Officer officer) {
    var at = clock.instant();
    var by = By.of(officer);
    if (ended != null) {
      var last = what.from().minusDays(1);
      measures.end(ended.id(), last, EndReason.REPLACED, by, at);
      placing.leave(ended.id(), last, EndReason.REPLACED, officer);
      placements.ended(found, ended, last, true, by, at);
    }
    var added = measures.add(found, what, placing.place(found, child, what, officer), false, by, at);
    placements.ordered(found, added, what, at);
    boolean assessed = found.stage() == CaseStage.INITIAL_ASSESSMENT || found.stage() == CaseStage.DETAILED_ASSESSMENT;
    telling.progressed(what.isOfDirector() && assessed ? found.reach(CaseStage.PLANNING) : found.touched(), "measure." + what.body(), what.number(), by, at);
    var about = found.getId().asCase();
    if (what.isOfDirector()) {
      terms.start(about, MeasureLaw.COURT_NOTICE, Moment.on(what.decidedOn()));
      terms.start(about, MeasureLaw.PLAN_AT_ONCE, Moment.on(what.decidedOn()));
    } else {
      follow(about, what, at);
    }
  }

  /** What the Commission or the court decided is looked at every three months (art. 72); what the court ordered at once is brought before it anew (art. 100). */
  private void follow(CaseRef about, MeasureOrder what, Instant at) {
    boolean atOnce = what.type() == MeasureType.EMERGENCY_PLACEMENT;
    if (what.body() == DecisionBody.COURT && !atOnce) {
      terms.met(about, MeasureLaw.COURT_NOTICE, at);
      terms.met(about, MeasureLaw.ORDER_REQUEST, at);
    }
    if (atOnce) {
      terms.start(about, MeasureLaw.ORDER_REQUEST, Moment.on(what.from()));
    }
    boolean followed = what.type() == MeasureType.PLACEMENT || what.type() == MeasureType.SPECIALISED_SUPERVISION;
    if (followed) {
      terms.reviewFrom(about, what.from(), what.type().isPlacement());
    }
  }

  private ProposedMeasure proposed(ChildCase of, Child child, MeasureOrder what, @Nullable Measure ended) {
    var bornOn = Objects.requireNonNull(child.bornOn());
    var place = what.placeId() == null ? null : places.find(what.placeId()).orElseThrow(() -> new RuleViolated("childprotection.place.unknown"));
    RuleViolated.require(place == null || place.type() == what.placeType(), "childprotection.measure.otherPlaceType");
    var room = place == null ? null : new Room(place.capacity(), places.occupied(place.id(), of.childId(), what.from()), place.closedForAdmission(), what.waiver());
    var siblings = new Siblings(measures.siblingsApart(of, what.placeId(), what.carerId(), what.from()), what.splitReason());
    boolean decided = measures.of(of.getId()).stream().anyMatch(one -> one.isRunning() && one.body() == DecisionBody.COURT);
    return new ProposedMeasure(what.type(), what.category(), what.body(), bornOn, what.decidedOn(), what.from(), what.retroactive(), what.parents(), what.child(),
        what.heard(), what.opposition(), what.placeType(), what.kinship(), what.fitness(), what.care(), room, siblings,
        measures.beside(of.childId(), what.from(), ended == null ? null : ended.id()).orElse(null), decided,
        ended != null || !what.servicePlan().isBlank() || tried.ofCase(of.getId().value()));
  }
}
