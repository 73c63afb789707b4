package ro.reazem.financialaid.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.dwelling.DwellingState;
import ro.reazem.financialaid.dwelling.Dwellings;
import ro.reazem.financialaid.dwelling.OfferState;
import ro.reazem.financialaid.dwelling.Offers;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.housingfile.HousingCases;
import ro.reazem.financialaid.housingfile.HousingFiles;
import ro.reazem.financialaid.housingfile.HousingStatus;
import ro.reazem.financialaid.scheme.housing.Rent;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/**
 * Concluding the contract of an accepted offer, by another officer than who offered, with the first rent (Legea 114/1996, art. 44); prolonging
 * it on a declaration of income.
 */
@Component
@Transactional
class ConcludingTenancy {

  /** The length of a contract and of a prolongation, in months. */
  static final String LENGTH = "HOUSING_CONTRACT_MONTHS";
  static final String ISSUER = "primar";
  static final String SERIES = "contract-locuinta-sociala";
  private static final int LATEST_START_DAYS = 90;

  private final SentForms sentForms;
  private final Tenancies tenancies;
  private final Rents rents;
  private final Offers offers;
  private final Dwellings dwellings;
  private final HousingFiles files;
  private final HousingCases cases;
  private final Families families;
  private final LegalParameters parameters;
  private final NumberSeries series;
  private final History history;
  private final Clock clock;

  ConcludingTenancy(SentForms sentForms, Tenancies tenancies, Rents rents, Offers offers, Dwellings dwellings, HousingFiles files, HousingCases cases,
      Families families, LegalParameters parameters, NumberSeries series, History history, Clock clock) {
    this.sentForms = sentForms;
    this.tenancies = tenancies;
    this.rents = rents;
    this.offers = offers;
    this.dwellings = dwellings;
    this.files = files;
    this.cases = cases;
    this.families = families;
    this.parameters = parameters;
    this.series = series;
    this.history = history;
    this.clock = clock;
  }

  /** The same on another day, for the demonstration. */
  public ConcludingTenancy asOf(Clock day) {
    return new ConcludingTenancy(sentForms, tenancies, rents, offers, dwellings, files, cases, families, parameters, series, history, day);
  }

  /**
   * The same form sent twice concludes one.
   *
   * @throws RuleViolated when the offer is not accepted, the same officer made it, or a figure of the rent is to be set
   */
  public UUID conclude(UUID offerId, LocalDate startsOn, UUID key, Officer by) {
    sentForms.await(key);
    var earlier = tenancies.sent(key);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var offer = offers.held(offerId);
    RuleViolated.require(offer.state() == OfferState.ACCEPTED, "financialaid.tenancy.notAccepted");
    RuleViolated.require(tenancies.ofOffer(offerId).isEmpty(), "financialaid.tenancy.concluded");
    RuleViolated.require(!offer.offeredById().equals(by.id()), "financialaid.tenancy.ownOffer");
    var today = LocalDate.now(clock);
    RuleViolated.require(!startsOn.isBefore(Objects.requireNonNull(offer.answeredOn())) && !startsOn.isAfter(today.plusDays(LATEST_START_DAYS)),
        "financialaid.tenancy.start", offer.answeredOn());
    var dwelling = dwellings.held(offer.dwellingId());
    var file = files.held(offer.fileId());
    var rent = Rent.of(dwelling.area(), file.facts().incomes(), parameters.on(startsOn));
    var end = startsOn.plusMonths(parameters.on(startsOn).whole(LENGTH)).minusDays(1);
    var at = clock.instant();
    dwellings.become(dwelling, DwellingState.LET, "", false, at);
    var number = series.next(ISSUER, SERIES, today).number();
    var one = new Tenancy(UUID.randomUUID(), 0, number, today.getYear(), offerId, null, dwelling.id(), file.id(), families.nameOf(file.applicantId()).orElseThrow(() -> new RuleViolated("financialaid.family.unknown")), null, today, by.name(), startsOn,
        List.of(new Tenancy.Term(1, startsOn, end, today, by.name())), null);
    tenancies.insert(one, key, by.id());
    var first = new SetRent(UUID.randomUUID(), one.id(), YearMonth.from(startsOn), file.facts().statedOn(), file.facts().persons(),
        file.facts().incomes(), rent, offer.offeredById(), offer.offeredBy(), at, null, false);
    rents.insert(first, file.id(), UUID.randomUUID());
    rents.confirm(first.id(), by.id(), by.name(), at);
    history.add(dwelling.id(), by.id(), by.name(), "dwelling.let", one.cited(), at);
    cases.became(file.id(), HousingStatus.HOUSED, by, "housing.housed", one.cited(), at);
    return one.id();
  }

  /**
   * Prolongs it from the day after its term.
   *
   * @throws RuleViolated without a confirmed rent on a declaration since the last term began, or when the income reached the bound and the
   *     institution does not prolong then, or has not said what it does
   */
  public void prolong(UUID id, long seen, Officer by) {
    var one = tenancies.seen(id, seen);
    var last = one.terms().getLast();
    var latest = rents.of(id).stream().filter(SetRent::isConfirmed).findFirst().orElseThrow();
    RuleViolated.require(!latest.told() && latest.statedOn().isAfter(last.startsOn()), "financialaid.tenancy.noDeclaration", last.startsOn());
    var law = parameters.on(LocalDate.now(clock));
    if (!latest.incomeTest(law).isEligible()) {
      RuleViolated.require(law.choice(OverIncome.RULE, OverIncome.class) == OverIncome.PROLONGED, "financialaid.tenancy.overIncome");
    }
    var starts = last.endsOn().plusDays(1);
    var term = new Tenancy.Term(last.number() + 1, starts, starts.plusMonths(law.whole(LENGTH)).minusDays(1), LocalDate.now(clock), by.name());
    tenancies.add(id, term, by.id());
    tenancies.touch(id);
    history.add(one.fileId(), by.id(), by.name(), "housing.prolonged", one.cited(), clock.instant());
  }
}
