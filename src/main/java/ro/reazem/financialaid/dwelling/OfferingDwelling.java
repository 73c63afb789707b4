package ro.reazem.financialaid.dwelling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.housingfile.AssessingHousing;
import ro.reazem.financialaid.housingfile.HousingCases;
import ro.reazem.financialaid.housingfile.HousingFile;
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
 * Giving a free dwelling in the order of the final list (repartizarea): the family at the next place is offered it after the conditions of the
 * law were looked at again, or is passed over with a reason; its receipt starts the term of answer, and a refusal has the consequence that the institution set.
 */
@Component
@Transactional
class OfferingDwelling {

  /** The term within which an offer is answered. */
  static final String ANSWER = "HOUSING_OFFER_ANSWER";

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
   * @throws RuleViolated when the dwelling is not free, another place is next, the rooms do not fit, or the family does not meet the conditions of the
   *     law any more by a declaration of the last twelve months, or the term of answer is to be set
   */
  public UUID offer(UUID dwelling, UUID file, UUID key, Officer by) {
    sentForms.await(key);
    var earlier = offers.sent(key);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    deadlines.foreseen(ANSWER, Moment.on(LocalDate.now(clock))); // the letter tells it
    var one = free(dwelling);
    var place = next(one, file);
    RuleViolated.require(place.rooms() == one.rooms(), "financialaid.offer.rooms", place.rooms(), one.rooms());
    var stated = files.held(file);
    RuleViolated.require(AssessingHousing.isFresh(stated, LocalDate.now(clock)), "financialaid.offer.notUpdated", stated.facts().statedOn());
    var test = test(stated);
    RuleViolated.require(test.isEligible(), "financialaid.offer.notEligible");
    var at = clock.instant();
    var id = UUID.randomUUID();
    dwellings.become(one, DwellingState.ALLOCATED, "", false, at);
    offers.insert(id, key, dwelling, place, LocalDate.now(clock), test, by);
    history.add(dwelling, by.id(), by.name(), "dwelling.offered", place.fileNumber(), at);
    cases.became(file, HousingStatus.OFFERED, by, "housing.offered", one.code(), at);
    return id;
  }

  /**
   * Passes over the next place; because of rooms also over those that follow, up to the first whose rooms fit. A family that does not meet the conditions any more leaves the list.
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
    } else if (kind == PassedOver.Kind.CONDITIONS) {
      RuleViolated.require(!test(files.held(file)).isEligible(), "financialaid.offer.stillEligible");
      cases.became(file, HousingStatus.REFUSED, by, "housing.offList", reason, at);
    }
    pass(one, place, kind, reason, key, by, at);
    if (kind == PassedOver.Kind.ROOMS) {
      passOtherRooms(one, reason, by, at);
    }
  }

  private void passOtherRooms(Dwelling one, String reason, Officer by, Instant at) {
    int year = LocalDate.now(clock).getYear();
    for (var places = offers.next(one, year); !places.isEmpty(); places = offers.next(one, year)) {
      for (var place : places) {
        if (place.rooms() == one.rooms()) {
          return;
        }
        pass(one, place, PassedOver.Kind.ROOMS, reason, UUID.randomUUID(), by, at);
      }
    }
  }

  private void pass(Dwelling one, Waiting place, PassedOver.Kind kind, String reason, UUID key, Officer by, Instant at) {
    offers.pass(one.id(), place, kind, reason, key, by, at);
    history.add(one.id(), by.id(), by.name(), "dwelling.passedOver", place.fileNumber(), at);
  }

  /** @throws RuleViolated when the day is outside of what can be, or the term is to be set */
  public void receive(UUID id, LocalDate on, Officer by) {
    var offer = waiting(id);
    RuleViolated.require(offer.receivedOn() == null, "financialaid.offer.receivedAlready");
    RuleViolated.require(!on.isBefore(offer.offeredOn()) && !on.isAfter(LocalDate.now(clock)), "financialaid.offer.day");
    offers.received(id, on, deadlines.foreseen(ANSWER, offer.offeredOn(), Moment.on(on)).dueOn());
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

  /**
   * The family gives up the dwelling that it had taken, before a contract was concluded; what follows is what follows a refusal.
   *
   * @throws RuleViolated when the offer was not taken or a contract is there, or while the consequence is to be set by the institution
   */
  public void renounce(UUID id, String reason, Officer by) {
    var offer = offers.held(id);
    RuleViolated.require(offer.state() == OfferState.ACCEPTED, "financialaid.offer.notAccepted");
    end(offer, OfferState.RENOUNCED, parameters.on(LocalDate.now(clock)).choice(Consequence.RULE, Consequence.class), reason, by);
  }

  /**
   * The institution takes the offer back: it was wrong, could not be delivered, or the dwelling cannot be given. The family keeps its place.
   *
   * @throws RuleViolated when it was refused or not answered, or a contract is there
   */
  public void withdraw(UUID id, String reason, Officer by) {
    var offer = offers.held(id);
    RuleViolated.require(offer.holds(), "financialaid.offer.alreadyAnswered");
    end(offer, OfferState.WITHDRAWN, Consequence.KEEPS_PLACE, reason, by);
  }

  private void end(Offer offer, OfferState state, Consequence consequence, String reason, Officer by) {
    RuleViolated.require(dwellings.held(offer.dwellingId()).state() == DwellingState.ALLOCATED, "financialaid.offer.let");
    offers.ended(offer.id(), state, LocalDate.now(clock), reason, consequence, by);
    follow(offer, state, consequence, reason, by);
  }

  private void free(Offer offer, OfferState state, LocalDate on, String reason, Officer by) {
    var consequence = parameters.on(on).choice(Consequence.RULE, Consequence.class);
    offers.answered(offer.id(), state, on, reason, consequence, by);
    follow(offer, state, consequence, reason, by);
  }

  /** The dwelling waits for the next place, and the file is where the consequence puts it. */
  private void follow(Offer offer, OfferState state, Consequence consequence, String reason, Officer by) {
    var at = clock.instant();
    dwellings.become(dwellings.held(offer.dwellingId()), DwellingState.FREE, "", false, at);
    var act = state.name().toLowerCase(Locale.ROOT);
    tell(offer, by, "dwelling." + act, "");
    cases.became(offer.fileId(), consequence.status(), by, "housing.offer." + act, reason, at);
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

  private HousingOutcome test(HousingFile file) {
    return SocialHousing.conditions(file.facts(), parameters.on(LocalDate.now(clock)));
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
