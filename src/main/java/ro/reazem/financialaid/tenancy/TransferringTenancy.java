package ro.reazem.financialaid.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.housingfile.HousingFile;
import ro.reazem.financialaid.housingfile.HousingFiles;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/**
 * Letting the contract go on with a person who lived with the tenant, when the tenant died or left for good (continuarea contractului). The term
 * and the rent stay; a new declaration of income calculates the rent again.
 */
@Component
@Transactional
class TransferringTenancy {

  /** For how many months that person has lived with the tenant; not established, set by the institution. */
  static final String MONTHS = "HOUSING_TRANSFER_MONTHS";

  private final SentForms sentForms;
  private final Tenancies tenancies;
  private final Transfers transfers;
  private final HousingFiles files;
  private final Families families;
  private final LegalParameters parameters;
  private final History history;
  private final Clock clock;

  TransferringTenancy(SentForms sentForms, Tenancies tenancies, Transfers transfers, HousingFiles files, Families families, LegalParameters parameters,
      History history, Clock clock) {
    this.sentForms = sentForms;
    this.tenancies = tenancies;
    this.transfers = transfers;
    this.files = files;
    this.families = families;
    this.parameters = parameters;
    this.history = history;
    this.clock = clock;
  }

  /** Adults who live in the household of the file today, but for whoever holds the contract. */
  @Transactional(readOnly = true)
  public List<FamilyMember> candidates(Tenancy one, HousingFile file) {
    var today = LocalDate.now(clock);
    var holder = holder(one, file);
    return families.on(file.householdId(), today).map(Family::members).orElse(List.of()).stream()
        .filter(member -> !member.personId().equals(holder) && member.isAdultOn(today)).toList();
  }

  /**
   * The same form sent twice transfers it once.
   *
   * @param on the day on which the tenant died or left
   * @throws RuleViolated when it has ended, the day lies before its start or in the future, the person is no adult of the household or has not lived in it
   *     for as long as the institution set, or that is to be set
   */
  public void transfer(UUID tenancy, long seen, UUID person, Transfer.Cause cause, LocalDate on, String basis, UUID key, Officer by) {
    sentForms.await(key);
    if (transfers.isSent(key)) {
      return;
    }
    var one = tenancies.seen(tenancy, seen);
    var today = LocalDate.now(clock);
    RuleViolated.require(!on.isBefore(one.startsOn()) && !on.isAfter(today), "financialaid.transfer.day", one.startsOn());
    var file = files.held(one.fileId());
    var to = candidates(one, file).stream().filter(member -> member.personId().equals(person)).findFirst()
        .orElseThrow(() -> new RuleViolated("financialaid.transfer.noMember"));
    int months = parameters.on(on).whole(MONTHS);
    var household = families.history(file.householdId());
    RuleViolated.require(lived(household.on(on.minusMonths(months)).orElse(null), person) && lived(household.on(on).orElse(null), person),
        "financialaid.transfer.notLong", to.name(), months);
    var earlier = transfers.of(tenancy);
    transfers.insert(new Transfer(UUID.randomUUID(), earlier.size() + 1, cause, on, one.holder(), person, to.name(), basis, today, by.name()), one, key, by);
    tenancies.touch(tenancy);
    history.add(one.fileId(), by.id(), by.name(), "housing.transferred", one.cited(), clock.instant());
  }

  private UUID holder(Tenancy one, HousingFile file) {
    var earlier = transfers.of(one.id());
    return earlier.isEmpty() ? file.applicantId() : earlier.getLast().personId();
  }

  private static boolean lived(@Nullable Family family, UUID person) {
    return family != null && family.member(person).isPresent();
  }
}
