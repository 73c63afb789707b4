package ro.reazem.financialaid.responsibility;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.RuleViolated;

/** Giving a request to an officer (repartizare), or offering it to another unit, which accepts or refuses (transfer). */
@Component
@Transactional
class GivingApplication {

  private final AidApplications applications;
  private final AidCases cases;
  private final TransferOffers offers;
  private final Colleagues colleagues;
  private final History history;
  private final Clock clock;

  GivingApplication(AidApplications applications, AidCases cases, TransferOffers offers, Colleagues colleagues, History history, Clock clock) {
    this.applications = applications;
    this.cases = cases;
    this.offers = offers;
    this.colleagues = colleagues;
    this.history = history;
    this.clock = clock;
  }

  /** Who gives or answers, as the history names them. */
  record By(UUID id, String name) {}

  /** @throws RuleViolated when the officer no longer works here, has it already, or the request is settled */
  void assign(AidApplicationId id, long seen, By by, UUID to, String reason) {
    assign(applications.findById(id).orElseThrow().requireVersion(seen), by, to, reason);
  }

  /** The same as a head wished in the work list, who saw no version; a wish told twice does nothing the second time. What forbids it is found before anything is written, and is answered. */
  @Transactional(noRollbackFor = RuleViolated.class)
  void wished(ReassignmentWished wished) {
    var request = applications.findById(new AidApplicationId(wished.caseRef().id()))
        .orElseThrow(() -> new RuleViolated("financialaid.give.unknown"));
    if (!wished.toOfficer().equals(request.responsibleId())) {
      assign(request, new By(wished.byOfficer(), wished.byName()), wished.toOfficer(), wished.reason());
    }
  }

  private void assign(AidApplication request, By by, UUID to, String reason) {
    var colleague = colleagues.find(to).orElseThrow(() -> new RuleViolated("financialaid.give.notWorking"));
    RuleViolated.require(!to.equals(request.responsibleId()), "financialaid.give.already", colleague.name());
    RuleViolated.require(offers.open(request.getId()).isEmpty(), "financialaid.give.offered");
    cases.save(request.give(request.unitId(), to, clock.instant()), by.id(), reason, clock.instant());
    history.add(request.getId().value(), by.id(), by.name(), "application.assigned", note(colleague.name(), reason), clock.instant());
  }

  /** @throws RuleViolated when it is offered already, or offered to its own unit */
  void offer(AidApplicationId id, long seen, By by, UUID toUnit, @Nullable UUID toOfficer, String reason) {
    var request = applications.findById(id).orElseThrow().requireVersion(seen);
    RuleViolated.require(!toUnit.equals(request.unitId()), "financialaid.give.ownUnit");
    RuleViolated.require(offers.open(id).isEmpty(), "financialaid.give.offered");
    RuleViolated.require(toOfficer == null || colleagues.find(toOfficer).filter(one -> one.unit().equals(toUnit)).isPresent(),
        "financialaid.give.otherUnit");
    offers.record(new TransferOffers.Offer(id.value(), request.unitId(), toUnit, toOfficer, reason, by.id(), by.name(), clock.instant()));
    cases.offer(request.touch(clock.instant()), by.id(), toUnit, toOfficer, reason, clock.instant());
    history.add(id.value(), by.id(), by.name(), "application.offered", note(colleagues.unitName(toUnit), reason), clock.instant());
  }

  /** The offered unit takes the request; whoever accepts becomes responsible unless somebody was named. */
  void accept(AidApplicationId id, By by) {
    var offer = offers.take(id).orElseThrow(() -> new RuleViolated("financialaid.give.settled"));
    var request = applications.findById(id).orElseThrow();
    var officer = offer.toOfficer() == null ? by.id() : offer.toOfficer();
    cases.settleOffer(request.give(offer.toUnit(), officer, clock.instant()), by.id(), true, "", clock.instant());
    history.add(id.value(), by.id(), by.name(), "application.accepted", colleagues.unitName(offer.toUnit()), clock.instant());
  }

  /** The request stays where it was. */
  void refuse(AidApplicationId id, By by, String reason) {
    offers.take(id).orElseThrow(() -> new RuleViolated("financialaid.give.settled"));
    var request = applications.findById(id).orElseThrow();
    cases.settleOffer(request.touch(clock.instant()), by.id(), false, reason, clock.instant());
    history.add(id.value(), by.id(), by.name(), "application.refusedTransfer", reason, clock.instant());
  }

  private static String note(String to, String reason) {
    return reason.isEmpty() ? to : to + ": " + reason;
  }
}
