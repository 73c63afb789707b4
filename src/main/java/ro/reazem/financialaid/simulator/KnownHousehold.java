package ro.reazem.financialaid.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.calculation.DeclaredCircumstances;
import ro.reazem.financialaid.calculation.KnownIncomes;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.financialaid.simulator.SimulatedHousehold.AssetChoice;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Fmt;

/** Fills the simulator with a household that has a request or a right, as far as the officer may see it; nothing flows back. */
@Component
class KnownHousehold {

  private final AidApplications applications;
  private final Calculating calculating;
  private final KnownIncomes known;
  private final JdbcClient jdbc;
  private final Sight sight;
  private final Fmt fmt;
  private final Clock clock;

  KnownHousehold(AidApplications applications, Calculating calculating, KnownIncomes known, JdbcClient jdbc, Sight sight, Fmt fmt, Clock clock) {
    this.applications = applications;
    this.calculating = calculating;
    this.known = known;
    this.jdbc = jdbc;
    this.sight = sight;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** The household of a request, in the month in which its right would start. */
  Optional<SimulationForm> ofRequest(UUID id, Officer officer) {
    return applications.findById(new AidApplicationId(id)).filter(request -> !request.isErased())
        .filter(request -> sight.allows(officer, "financialaid.application.read", request.unitId(), request.getId().value()))
        .map(request -> form(request, request.declaration(), request.registeredOn(),
            YearMonth.from(calculating.startOf(request.registeredOn()))));
  }

  /** The household of a right with what it last declared, in this month. */
  Optional<SimulationForm> ofRight(UUID id, Officer officer) {
    var today = LocalDate.now(clock);
    return jdbc.sql("""
        select e.application_id, p.declaration::text as told from financialaid.entitlement e
        join financialaid.proposal p on p.application_id = e.application_id and p.status = 'APPROVED' and p.kind in ('GRANT', 'CHANGE')
        where e.id = :id and e.household_id <> e.application_id and %s order by p.settled_at desc limit 1""".formatted(Sight.of("e", "e.application_id")))
        .param("id", id).params(sight.seen(officer, "financialaid.entitlement.read"))
        .query((row, number) -> form(applications.findById(new AidApplicationId(row.getObject("application_id", UUID.class))).orElseThrow(),
            FrozenJson.read(row.getString("told"), Declaration.class), today, YearMonth.from(today))).optional();
  }

  private SimulationForm form(AidApplication request, Declaration declared, LocalDate familyOn, YearMonth month) {
    var family = calculating.familyOn(request, familyOn);
    var told = known.added(declared, family, month.minusMonths(1), LocaleContextHolder.getLocale());
    var facts = DeclaredCircumstances.of(family, told, request.holderId(), month, month.minusMonths(1));
    var members = facts.members().stream().map(member -> new SimulationForm.MemberRow(
        family.member(UUID.fromString(member.key())).map(one -> one.name()).orElse(""), fmt.date(member.bornOn()), member.role().name(),
        member.marital().name(), String.valueOf(member.placedElsewhere()), null)).toList();
    var incomes = facts.incomes().stream().map(income -> new SimulationForm.IncomeRow(number(facts, income.member()), income.kind(),
        fmt.sum(income.amount()), null)).toList();
    var assets = facts.assets().stream().filter(asset -> asset.kind().isInAnnex()).map(asset -> asset(facts, asset)).toList();
    return new SimulationForm(request.numberOfYear(), SimulatedHousehold.typed(month), null, null, members, incomes, assets, null);
  }

  private SimulationForm.AssetRow asset(Circumstances facts, Asset asset) {
    var kind = switch (asset.kind()) {
      case SECOND_DWELLING -> AssetChoice.SECOND_DWELLING;
      case LAND -> asset.urban() ? AssetChoice.LAND_URBAN : AssetChoice.LAND_RURAL;
      case VEHICLE -> asset.disabledUse() ? AssetChoice.VEHICLE_DISABLED : AssetChoice.VEHICLE;
      case BOAT -> asset.deltaTransport() ? AssetChoice.BOAT_DELTA : AssetChoice.BOAT;
      case DEPOSITS -> AssetChoice.DEPOSITS;
      case UTILITY_VEHICLE, FARM_MACHINE, MILL, SAWMILL, FARM_OUTPUT -> throw new IllegalStateException("Not in the annex: " + asset.kind());
    };
    var figure = switch (asset.kind()) {
      case LAND -> String.valueOf(asset.squareMetres());
      case VEHICLE -> String.valueOf(asset.ageYears());
      case DEPOSITS -> fmt.sum(asset.amount());
      default -> "";
    };
    return new SimulationForm.AssetRow(number(facts, asset.member()), kind.name(), figure);
  }

  private static String number(Circumstances facts, String key) {
    List<String> keys = new ArrayList<>();
    facts.members().forEach(member -> keys.add(member.key()));
    return String.valueOf(keys.indexOf(key) + 1);
  }
}
