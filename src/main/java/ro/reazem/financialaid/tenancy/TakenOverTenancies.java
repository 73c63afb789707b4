package ro.reazem.financialaid.tenancy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.dwelling.Dwelling;
import ro.reazem.financialaid.dwelling.TakenOverDwellings;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.housingfile.HousingFile;
import ro.reazem.financialaid.housingfile.TakenOverBy;
import ro.reazem.financialaid.housingfile.TakenOverFiles;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.financialaid.scheme.housing.Rent;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Contracts of social dwellings that another landlord concluded (contracte de închiriere preluate): each with its dwelling, the file of the family and the
 * rent that was told, which is owed here from the first month that was not settled elsewhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakenOverTenancies {

  private final TakenOverDwellings dwellings;
  private final TakenOverFiles files;
  private final Tenancies tenancies;
  private final Rents rents;
  private final NumberSeries series;
  private final History history;

  TakenOverTenancies(TakenOverDwellings dwellings, TakenOverFiles files, Tenancies tenancies, Rents rents, NumberSeries series, History history) {
    this.dwellings = dwellings;
    this.files = files;
    this.tenancies = tenancies;
    this.rents = rents;
    this.series = series;
    this.history = history;
  }

  /**
   * The family by whose contract it is.
   *
   * @param unit the unit that keeps its file
   * @param declaredOn the day of its last declaration of income
   */
  public record Household(UUID unit, UUID household, UUID tenant, String name, int persons, LocalDate declaredOn) {}

  /**
   * A contract as a file tells it.
   *
   * @param number of the contract, as the landlord before gave it
   * @param landlord who concluded it
   * @param from the day from which the family lives there
   * @param term first day of the running term
   * @param until last day of the running term
   * @param origin where it comes from, in a sentence
   */
  public record Told(String number, LocalDate on, String landlord, LocalDate from, LocalDate term, LocalDate until, TakenOverDwellings.Told dwelling,
      Household family, YearMonth firstMonth, Lei technical, Lei due, String origin) {}

  /** A contract that was entered, and the file of its family. */
  public record Entered(UUID tenancy, UUID file) {}

  /**
   * First day of the term that runs now, which the law makes as long as any (Legea 114/1996, art. 44): how often it was prolonged before is not told.
   *
   * @throws ro.reazem.kernel.RuleViolated while the length is to be set
   */
  public static LocalDate runningTerm(LocalDate from, LocalDate until, ParametersInForce law) {
    var starts = until.plusDays(1).minusMonths(law.whole(ConcludingTenancy.LENGTH));
    return starts.isBefore(from) ? from : starts;
  }

  /** @return what was entered, in the order of the contracts */
  public List<Entered> enter(List<Told> contracts, TakenOverBy by) {
    var let = contracts.stream().map(one -> dwellings.let(one.dwelling(), by)).toList();
    var families = new ArrayList<TakenOverFiles.Housed>();
    for (int i = 0; i < contracts.size(); i++) {
      var family = contracts.get(i).family();
      families.add(new TakenOverFiles.Housed(let.get(i).kind(), family.unit(), family.household(), family.tenant(),
          HousingFacts.ofPersons(by.today(), family.declaredOn(), family.persons()), contracts.get(i).origin()));
    }
    var opened = files.open(families, by);
    int number = series.next(ConcludingTenancy.ISSUER, ConcludingTenancy.SERIES, by.today(), contracts.size()).number();
    var entered = new ArrayList<Entered>();
    for (int i = 0; i < contracts.size(); i++) {
      entered.add(enter(contracts.get(i), let.get(i), opened.get(i), number + i, by));
    }
    return entered;
  }

  private Entered enter(Told told, Dwelling dwelling, HousingFile file, int number, TakenOverBy by) {
    var one = new Tenancy(UUID.randomUUID(), 0, number, by.today().getYear(), null, told.number(), dwelling.id(), file.id(), told.family().name(), null,
        told.on(), told.landlord(), told.from(), List.of(new Tenancy.Term(1, told.term(), told.until(), told.on(), told.landlord())), null);
    tenancies.insert(one, one.id(), null);
    var rent = new SetRent(UUID.randomUUID(), one.id(), told.firstMonth(), told.family().declaredOn(), told.family().persons(), List.of(),
        Rent.told(told.technical(), told.due()), by.checkedBy(), by.checkedByName(), by.at(), null, true);
    rents.insert(rent, file.id(), rent.id());
    rents.confirm(rent.id(), by.releasedBy(), by.releasedByName(), by.at());
    history.add(dwelling.id(), by.releasedBy(), by.releasedByName(), "dwelling.let", one.cited(), by.at());
    return new Entered(one.id(), file.id());
  }
}
