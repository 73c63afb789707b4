package ro.reazem.financialaid.housingfile;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.housinggrid.DemonstrationGrids;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.housing.Exclusion;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;

/** Invented families that ask for a social dwelling, with whole, partial and late files, registered over the last years by the acts of officers. */
@Component
@Order(50)
class DemonstrationHousing implements ApplicationRunner {

  private static final int FIRST_FAMILY = 34;
  private static final int FILES = 14;
  private static final int DAYS_BETWEEN = 95;
  private static final List<String> TENURES = List.of("PRIVATE_TENANT", "TOLERATED", "WITH_RELATIVES", "PRIVATE_TENANT", "SHELTER");
  private static final int[] AREAS = {3150, 1440, 2700, 4200, 1800};

  private final DemoMode demo;
  private final DemonstrationGrids grids;
  private final Families families;
  private final HousingFiles files;
  private final WorkingHousingFile working;
  private final Clock clock;

  DemonstrationHousing(DemoMode demo, DemonstrationGrids grids, Families families, HousingFiles files, WorkingHousingFile working, Clock clock) {
    this.demo = demo;
    this.grids = grids;
    this.families = families;
    this.files = files;
    this.working = working;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("housing files", this::load);
  }

  private void load() {
    grids.enter();
    var today = LocalDate.now(clock);
    var households = DemoPlan.on(today).households();
    for (int place = 0; place < FILES && !demo.isStopping(); place++) {
      var family = families.on(households.get(FIRST_FAMILY + place).id(), today);
      if (family.isPresent()) {
        enter(family.get(), place, today);
      }
    }
  }

  private void enter(Family family, int place, LocalDate today) {
    var key = UUID.nameUUIDFromBytes(("demonstration housing " + family.householdId()).getBytes(StandardCharsets.UTF_8));
    if (files.sent(key).isPresent()) {
      return;
    }
    var officer = DemoOfficer.ASISTENT.acting();
    var on = today.minusDays((long) DAYS_BETWEEN * (FILES - 1 - place));
    var id = working.lodge(new WorkingHousingFile.Lodged(key, place % 7 == 5 ? GridKind.EVACUATED : GridKind.SOCIAL, family.householdId(),
        family.members().getFirst().personId(), officer.unit(), facts(family, place, on, on)), officer);
    if (place % 4 != 3) {
      working.state(id, version(id), facts(family, place, on, today), officer);
    }
    var asked = files.find(id).orElseThrow().gaps();
    asked.stream().limit(incomplete(place) ? 2 : asked.size())
        .forEach(kind -> working.present(id, version(id), kind.name(), "nr. " + (300 + place) + ", act inventat", today, officer));
    if (incomplete(place)) {
      working.notifyIncomplete(id, version(id), "Aduceți actele care lipsesc.", officer);
    }
  }

  /** Also the last one, which was lodged today. */
  private static boolean incomplete(int place) {
    return place % 6 == 4 || place == FILES - 1;
  }

  private static HousingFacts facts(Family family, int place, LocalDate registeredOn, LocalDate statedOn) {
    int persons = family.members().size();
    int children = (int) family.members().stream().filter(member -> !member.isAdultOn(statedOn)).count();
    var incomes = new ArrayList<Income>();
    if (place % 5 != 2) {
      incomes.add(new Income("", place % 3 == 0 ? "pension" : "wage", Lei.whole(12L * (1900 + 310 * place)), YearMonth.from(statedOn)));
    }
    if (place == 9) {
      incomes.add(new Income("", "heating_aid", Lei.whole(1200), YearMonth.from(statedOn)));
    }
    var groups = place % 3 == 0 ? Set.of("PENSIONER") : place % 3 == 1 ? Set.of("YOUNG") : Set.<String>of();
    return new HousingFacts(registeredOn, statedOn, persons, Math.min(children, persons - 1), 0, place % 2 == 0, TENURES.get(place % TENURES.size()),
        AREAS[place % AREAS.length], persons, place % 5 == 1, groups, place == 6 ? "SEVERE" : null, incomes, place == 8 ? Set.of(Exclusion.SOLD) : Set.of(),
        Lei.ZERO);
  }

  private long version(UUID id) {
    return files.find(id).orElseThrow().version();
  }
}
