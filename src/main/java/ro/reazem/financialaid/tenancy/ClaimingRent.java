package ro.reazem.financialaid.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.scheme.housing.RentAccount;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** The notice of default for unpaid rent (somația de plată): its making, its receipt, from which the term of payment runs, and its withdrawal. */
@Component
@Transactional
class ClaimingRent {

  /** How many months must be unpaid; not established, set by the institution. */
  static final String MONTHS = "HOUSING_RENT_UNPAID_MONTHS";
  /** Within how long what is claimed is paid; not established, set by the institution. */
  static final String TERM = "HOUSING_RENT_NOTICE";
  private static final String ISSUER = "primar";
  private static final String SERIES = "somatie-chirie";

  private final SentForms sentForms;
  private final Tenancies tenancies;
  private final RentAccounts accounts;
  private final DefaultNotices notices;
  private final LegalParameters parameters;
  private final Deadlines deadlines;
  private final NumberSeries series;
  private final History history;
  private final Clock clock;

  ClaimingRent(SentForms sentForms, Tenancies tenancies, RentAccounts accounts, DefaultNotices notices, LegalParameters parameters, Deadlines deadlines,
      NumberSeries series, History history, Clock clock) {
    this.sentForms = sentForms;
    this.tenancies = tenancies;
    this.accounts = accounts;
    this.notices = notices;
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.series = series;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Claims every month whose term of payment has passed; the same form sent twice makes one.
   *
   * @throws RuleViolated when the contract ended, an earlier notice waits, fewer months are unpaid than the institution set, or a figure is to be set
   */
  public void claim(UUID tenancy, UUID key, Officer by) {
    sentForms.await(key);
    if (notices.isSent(key)) {
      return;
    }
    var one = running(tenancy);
    var today = LocalDate.now(clock);
    var account = accounts.of(one);
    RuleViolated.require(notices.of(tenancy).stream().noneMatch(each -> each.stands() && !each.isPaid(account)), "financialaid.notice.waits");
    var unpaid = account.unpaidUntil(accounts.overdueUntil());
    int least = parameters.on(today).whole(MONTHS);
    RuleViolated.require(!unpaid.isEmpty() && unpaid.size() >= least, "financialaid.notice.tooFew", unpaid.size(), least);
    deadlines.foreseen(TERM, Moment.on(today)); // the letter tells it
    var number = series.next(ISSUER, SERIES, today).number();
    var latest = unpaid.getLast().month();
    notices.insert(new DefaultNotice(UUID.randomUUID(), number, today.getYear(), today, latest, RentAccount.sum(unpaid), unpaid, by.name(), null, null, null),
        one, key, by);
    history.add(one.fileId(), by.id(), by.name(), "housing.noticeMade", one.cited(), clock.instant());
  }

  /** @throws RuleViolated when the day is outside of what can be, or its receipt is recorded already */
  public void receive(UUID tenancy, UUID notice, LocalDate on, Officer by) {
    var one = running(tenancy);
    var claimed = standing(tenancy, notice);
    RuleViolated.require(claimed.receivedOn() == null, "financialaid.notice.receivedAlready");
    RuleViolated.require(!on.isBefore(claimed.on()) && !on.isAfter(LocalDate.now(clock)), "financialaid.notice.day", claimed.on());
    notices.received(notice, on, deadlines.foreseen(TERM, claimed.on(), Moment.on(on)).dueOn());
    history.add(one.fileId(), by.id(), by.name(), "housing.noticeReceived", one.cited(), clock.instant());
  }

  /** The institution takes it back: it was wrong or could not be delivered. */
  public void withdraw(UUID tenancy, UUID notice, String reason, Officer by) {
    var one = running(tenancy);
    standing(tenancy, notice);
    notices.withdraw(notice, LocalDate.now(clock), reason, by);
    history.add(one.fileId(), by.id(), by.name(), "housing.noticeWithdrawn", one.cited(), clock.instant());
  }

  private Tenancy running(UUID id) {
    var one = tenancies.held(id);
    RuleViolated.require(one.runs(), "financialaid.tenancy.ended");
    return one;
  }

  private DefaultNotice standing(UUID tenancy, UUID notice) {
    var claimed = notices.of(tenancy).stream().filter(each -> each.id().equals(notice)).findFirst()
        .orElseThrow(() -> new RuleViolated("financialaid.notice.unknown"));
    RuleViolated.require(claimed.stands(), "financialaid.notice.withdrawnAlready");
    return claimed;
  }
}
