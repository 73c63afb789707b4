package ro.reazem.financialaid.dwelling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.housingfile.HousingCases;
import ro.reazem.financialaid.housingfile.HousingFiles;
import ro.reazem.financialaid.housingfile.HousingStatus;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.scheme.housing.SocialHousing;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/**
 * Giving a free dwelling in the order of the final list (repartizarea): the family at the next place is offered it after its income was tested
 * again, or is passed over with a reason; its receipt starts the term of answer, and a refusal has the consequence that the institution set.
 */
@Component
@Transactional
class OfferingDwelling {

  /** The term within which an offer is answered. */
  private static final String ANSWER = "HOUSING_OFFER_ANSWER";

  private final SentForms sentForms;
  private final Dwellings dwellings;
  private final Offers offers;
  private final HousingFiles files;
  private final HousingCases cases;
  private final LegalParameters parameters;
  private final Deadlines deadlines;
  private final History history;
  private final Clock clock;

  OfferingDwelling(SentForms sentForms, Dwellings dwellings, Offers offers, HousingFiles files, HousingCases cases, LegalParameters parameters,
      Deadlines deadlines, History history, Clock clock) {
    this.sentForms = sentForms;
    this.dwellings = dwellings;
    this.offers = offers;
    this.files = files;
    this.cases = cases;
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.history = history;
    this.clock = clock;
  }

  /** The same on another day, for the demonstration. */
  public OfferingDwelling asOf(Clock day) {
    return new OfferingDwelling(sentForms, dwellings, offers, files, cases, parameters, deadlines, history, day);
  }

  /**
   * Offers it to the family at the next place; the same form sent twice makes one offer.
   *
   * @throws RuleViolated when the dwelling is not free, another place is next, the rooms do not fit, or the income reached the bound
   */
  public UUID offer(UUID dwelling, UUID file, UUID key, Officer by) {
    sentForms.await(key);
    var earlier = offers.sent(key);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var one = free(dwelling);
    var place = next(one, file);
    RuleViolated.require(place.rooms() == one.rooms(), "financialaid.offer.rooms", place.rooms(), one.rooms());
    var test = test(file);
    RuleViolated.require(test.isEligible(), "financialaid.offer.overIncome");
    var at = clock.instant();
    var id = UUID.randomUUID();
    dwellings.become(one, DwellingState.ALLOCATED, "", false, at);
    offers.insert(id, key, dwelling, place, LocalDate.now(clock), test, by);
    history.add(dwelling, by.id(), by.name(), "dwelling.offered", place.fileNumber(), at);
    cases.became(file, HousingStatus.OFFERED, by, "housing.offered", one.code(), at);
    return id;
  }

  /**
   * Passes over the next place. A family whose income reached the bound leaves the list.
   *
   * @throws RuleViolated when another place is next, or what is said does not hold
   */
  public void passOver(UUID dwelling, UUID file, PassedOver.Kind kind, String reason, UUID key, Officer by) {
    sentForms.await(key);
    if (offers.passedBy(key)) {
      return;
    }
    var one = free(dwelling);
    var place = next(one, file);
    var at = clock.instant();
    if (kind == PassedOver.Kind.ROOMS) {
      RuleViolated.require(place.rooms() != one.rooms(), "financialaid.offer.roomsFit");
    } else if (kind == PassedOver.Kind.INCOME) {
      RuleViolated.require(!test(file).isEligible(), "financialaid.offer.incomeFits");
      cases.became(file, HousingStatus.REFUSED, by, "housing.overIncome", reason, at);
    }
    offers.pass(dwelling, place, kind, reason, key, by, at);
    history.add(dwelling, by.id(), by.name(), "dwelling.passedOver", place.fileNumber(), at);
  }

  /** @throws RuleViolated when the day is outside of what can be, or the term is to be set */
  public void receive(UUID id, LocalDate on, Officer by) {
    var offer = waiting(id);
    RuleViolated.require(offer.receivedOn() == null, "financialaid.offer.receivedAlready");
    RuleViolated.require(!on.isBefore(offer.offeredOn()) && !on.isAfter(LocalDate.now(clock)), "financialaid.offer.day");
    offers.received(id, on, deadlines.foreseen(ANSWER, Moment.on(on)).dueOn());
    tell(offer, by, "dwelling.received", "");
  }

  /** @throws RuleViolated when it was not received, or the day lies outside of the term */
  public void accept(UUID id, LocalDate on, Officer by) {
    var offer = within(id, on);
    offers.answered(id, OfferState.ACCEPTED, on, "", null, by);
    tell(offer, by, "dwelling.accepted", "");
  }

  /** @throws RuleViolated while the consequence is to be set by the institution */
  public void refuse(UUID id, LocalDate on, String reason, Officer by) {
    free(within(id, on), OfferState.REFUSED, on, reason, by);
  }

  /** Nobody answered within the term. */
  public void lapse(UUID id, Officer by) {
    var offer = waiting(id);
    var today = LocalDate.now(clock);
    RuleViolated.require(offer.answerUntil() != null && today.isAfter(offer.answerUntil()), "financialaid.offer.stillWaits");
    free(offer, OfferState.LAPSED, today, "", by);
  }

  private void free(Offer offer, OfferState state, LocalDate on, String reason, Officer by) {
    var consequence = parameters.on(on).choice(Consequence.RULE, Consequence.class);
    var at = clock.instant();
    offers.answered(offer.id(), state, on, reason, consequence, by);
    dwellings.become(dwellings.held(offer.dwellingId()), DwellingState.FREE, "", false, at);
    tell(offer, by, state == OfferState.REFUSED ? "dwelling.refused" : "dwelling.lapsed", "");
    cases.became(offer.fileId(), consequence.status(), by, state == OfferState.REFUSED ? "housing.refusedOffer" : "housing.silent", reason, at);
  }

  private Dwelling free(UUID id) {
    var one = dwellings.held(id);
    RuleViolated.require(one.state() == DwellingState.FREE, "financialaid.dwelling.notFree");
    return one;
  }

  private Waiting next(Dwelling one, UUID file) {
    var places = offers.next(one, LocalDate.now(clock).getYear());
    RuleViolated.require(!places.isEmpty() && places.getFirst().fileId().equals(file), "financialaid.offer.notNext");
    return places.getFirst();
  }

  private HousingOutcome test(UUID file) {
    return SocialHousing.incomeTest(files.held(file).facts(), parameters.on(LocalDate.now(clock)));
  }

  private Offer waiting(UUID id) {
    var offer = offers.held(id);
    RuleViolated.require(offer.waits(), "financialaid.offer.alreadyAnswered");
    return offer;
  }

  private Offer within(UUID id, LocalDate on) {
    var offer = waiting(id);
    var received = offer.receivedOn();
    RuleViolated.require(received != null, "financialaid.offer.notReceived");
    RuleViolated.require(!on.isBefore(Objects.requireNonNull(received)) && !on.isAfter(LocalDate.now(clock)), "financialaid.offer.day");
    RuleViolated.require(!on.isAfter(Objects.requireNonNull(offer.answerUntil())), "financialaid.offer.late", offer.answerUntil());
    return offer;
  }

  private void tell(Offer offer, Officer by, String act, String note) {
    Instant at = clock.instant();
    history.add(offer.dwellingId(), by.id(), by.name(), act, offer.fileNumber() + (note.isEmpty() ? "" : ": " + note), at);
  }
}
