package ro.reazem.financialaid.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.dwelling.DwellingState;
import ro.reazem.financialaid.dwelling.Dwellings;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Ending a contract (încetarea contractului): the ground must hold, the dwelling becomes free. */
@Component
@Transactional
class EndingTenancy {

  private final Tenancies tenancies;
  private final Rents rents;
  private final RentAccounts accounts;
  private final DefaultNotices notices;
  private final Dwellings dwellings;
  private final LegalParameters parameters;
  private final History history;
  private final Clock clock;

  EndingTenancy(Tenancies tenancies, Rents rents, RentAccounts accounts, DefaultNotices notices, Dwellings dwellings, LegalParameters parameters,
      History history, Clock clock) {
    this.tenancies = tenancies;
    this.rents = rents;
    this.accounts = accounts;
    this.notices = notices;
    this.dwellings = dwellings;
    this.parameters = parameters;
    this.history = history;
    this.clock = clock;
  }

  /**
   * @throws RuleViolated when it has ended, the day lies before its start or in the future, or the ground does not hold: its term runs, no notice of
   *     default passed in vain, or the income is below the bound or the institution does not end contracts for it
   */
  public void end(UUID id, long seen, LocalDate on, EndGround ground, String basis, String note, Officer by) {
    var one = tenancies.seen(id, seen);
    RuleViolated.require(!on.isBefore(one.startsOn()) && !on.isAfter(LocalDate.now(clock)), "financialaid.tenancy.endDay", one.startsOn());
    switch (ground) {
      case TERM -> RuleViolated.require(!on.isBefore(one.endsOn()), "financialaid.tenancy.termRuns", one.endsOn());
      case UNPAID -> {
        var account = accounts.of(one);
        RuleViolated.require(notices.of(id).stream().anyMatch(each -> each.isInVain(account, on)), "financialaid.tenancy.noNoticeInVain");
      }
      case OVER_INCOME -> {
        var latest = rents.of(id).stream().filter(SetRent::isConfirmed).findFirst().orElseThrow();
        RuleViolated.require(!latest.told(), "financialaid.tenancy.noDeclaration", one.startsOn());
        var law = parameters.on(on);
        RuleViolated.require(!latest.incomeTest(law).isEligible(), "financialaid.tenancy.incomeBelow");
        RuleViolated.require(law.choice(GrownIncome.RULE, GrownIncome.class) == GrownIncome.CONTRACT_MAY_END, "financialaid.tenancy.incomeStays");
      }
      case AGREEMENT, NOTICE, DEATH, NOT_LIVED_IN, BREACH, OTHER -> { } // an officer answers for these, with the basis that is named
    }
    var at = clock.instant();
    tenancies.end(id, new Tenancy.End(on, ground, basis, note, by.name()));
    dwellings.become(dwellings.held(one.dwellingId()), DwellingState.FREE, "", true, at);
    history.add(one.dwellingId(), by.id(), by.name(), "dwelling.emptied", one.cited(), at);
    history.add(one.fileId(), by.id(), by.name(), "housing.ended", one.cited(), at);
  }
}
