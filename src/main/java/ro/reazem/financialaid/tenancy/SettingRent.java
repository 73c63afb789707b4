package ro.reazem.financialaid.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.dwelling.Dwellings;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.housing.Rent;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Calculating the rent again when incomes or figures changed (recalcularea chiriei), and its confirmation by a second officer. */
@Component
@Transactional
class SettingRent {

  /** From which month after that of the declaration a rent is owed; not established, set by the institution. */
  static final String OFFSET = "HOUSING_RENT_CHANGE_OFFSET";

  private final SentForms sentForms;
  private final Tenancies tenancies;
  private final Rents rents;
  private final Dwellings dwellings;
  private final LegalParameters parameters;
  private final History history;
  private final Clock clock;

  SettingRent(SentForms sentForms, Tenancies tenancies, Rents rents, Dwellings dwellings, LegalParameters parameters, History history, Clock clock) {
    this.sentForms = sentForms;
    this.tenancies = tenancies;
    this.rents = rents;
    this.dwellings = dwellings;
    this.parameters = parameters;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Calculates it; the same form sent twice sets one. It is owed once {@link #confirm} was done, and takes the place of one that waits for it.
   *
   * @param statedOn the day of the declaration
   * @throws RuleViolated when the contract ended, the day is outside of what can be, or a figure is to be set
   */
  public void set(UUID tenancy, LocalDate statedOn, int persons, List<Income> incomes, UUID key, Officer by) {
    sentForms.await(key);
    if (rents.isSent(key)) {
      return;
    }
    var one = tenancies.held(tenancy);
    RuleViolated.require(one.runs(), "financialaid.tenancy.ended");
    RuleViolated.require(!statedOn.isBefore(one.startsOn()) && !statedOn.isAfter(LocalDate.now(clock)), "financialaid.rent.day", one.startsOn());
    var law = parameters.on(statedOn);
    var first = rents.of(tenancy).getLast().firstMonth();
    var follows = YearMonth.from(statedOn).plusMonths(law.whole(OFFSET));
    // of a contract that was taken over, the months before its first rent here were settled elsewhere
    var month = follows.isBefore(first) ? first : follows;
    var rent = Rent.of(dwellings.find(one.dwellingId()).orElseThrow().area(), incomes, parameters.on(month.atDay(1)));
    var at = clock.instant();
    rents.insert(new SetRent(UUID.randomUUID(), tenancy, month, statedOn, persons, incomes, rent, by.id(), by.name(), at, null, false), one.fileId(), key);
    history.add(one.fileId(), by.id(), by.name(), "housing.rentSet", one.cited(), at);
  }

  /** @throws RuleViolated when the same officer calculated it, it is confirmed, or another was calculated since */
  public void confirm(UUID tenancy, UUID rent, Officer by) {
    var one = tenancies.held(tenancy);
    var set = rents.find(rent).filter(found -> found.tenancyId().equals(tenancy)).orElseThrow(() -> new RuleViolated("financialaid.rent.unknown"));
    RuleViolated.require(!set.isConfirmed(), "financialaid.rent.confirmed");
    RuleViolated.require(Rents.waiting(rents.of(tenancy)).filter(newest -> newest.id().equals(rent)).isPresent(), "financialaid.rent.replaced");
    RuleViolated.require(!set.setById().equals(by.id()), "financialaid.rent.own");
    var at = clock.instant();
    rents.confirm(rent, by.id(), by.name(), at);
    history.add(one.fileId(), by.id(), by.name(), "housing.rentConfirmed", one.cited(), at);
  }
}
