package ro.reazem.financialaid.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.budget.EmergencyBudgets;
import ro.reazem.financialaid.ground.EmergencyGrounds;
import ro.reazem.financialaid.ground.KeepingGrounds;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.financialaid.scheme.emergency.IncomeTest;
import ro.reazem.financialaid.scheme.emergency.Tier;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.parameters.InventedValues;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/** What the invented local council decided about emergency aid: test values, and named so wherever they are shown. */
@Component
class DemonstrationGrounds {

  static final String FIRE = "INCENDIU";
  static final String ILLNESS = "BOALA_GRAVA";
  static final String FOOD = "ALIMENTE";
  static final String BURIAL = "INMORMANTARE";

  private static final LegalBasis ACT = new LegalBasis("HCL de probă nr. 1 a consiliului inventat", "anexa nr. 1");
  private static final String SOURCE = "valoare de probă a demonstrației, în niciun act";

  private final KeepingGrounds keeping;
  private final EmergencyGrounds grounds;
  private final EmergencyBudgets budgets;
  private final InventedValues values;
  private final Clock clock;

  DemonstrationGrounds(KeepingGrounds keeping, EmergencyGrounds grounds, EmergencyBudgets budgets, InventedValues values, Clock clock) {
    this.keeping = keeping;
    this.grounds = grounds;
    this.budgets = budgets;
    this.values = values;
    this.clock = clock;
  }

  /** Enters what is not there yet. */
  void enter() {
    List.of("child_state_allowance", "scholarship", "disability_benefit").forEach(kind -> values.set("EMERGENCY_INCOME." + kind, "EXCLUDED"));
    List.of("day_labour", "rent").forEach(kind -> values.set("EMERGENCY_INCOME." + kind, "COUNTED"));
    enter(ground(FIRE, "Incendiu sau calamitate", null, List.of(new Tier(0, true, Lei.whole(1500)), new Tier(25, true, Lei.whole(2500)),
        new Tier(50, true, Lei.whole(4000)), new Tier(75, false, Lei.whole(6000))), IncomeTest.NONE, 0, AidMode.MONEY, true), 9000);
    enter(ground(ILLNESS, "Boală gravă: investigații, operații, medicamente", Lei.whole(5000), List.of(),
        new IncomeTest(IncomeTest.Kind.UP_TO, IncomeTest.Per.PERSON, Lei.whole(2500)), 0, AidMode.MONEY, false), 20_000);
    enter(ground(FOOD, "Lipsa hranei", Lei.whole(300), List.of(), new IncomeTest(IncomeTest.Kind.BELOW, IncomeTest.Per.PERSON, Lei.whole(1500)), 54,
        AidMode.VOUCHER, false), 3000);
    enter(ground(BURIAL, "Înmormântarea persoanelor fără susținători", Lei.whole(2000), List.of(), IncomeTest.NONE, 0, AidMode.MONEY, true), 0);
  }

  private void enter(Ground ground, long budget) {
    var key = UUID.nameUUIDFromBytes(("demonstration ground " + ground.code()).getBytes(StandardCharsets.UTF_8));
    keeping.enter(ground, key, DemoOfficer.ADMIN.acting());
    if (ground.urgent()) {
      grounds.find(ground.code(), LocalDate.now(clock)).filter(found -> !found.version().confirmed())
          .ifPresent(found -> keeping.confirm(found.version().id(), DemoOfficer.DIRECTOR.acting()));
    }
    if (budget > 0) {
      budgets.change(LocalDate.now(clock).getYear(), ground.code(), Lei.whole(budget), "Hotărâre de buget de probă", key, DemoOfficer.PLATI.acting());
    }
  }

  private Ground ground(String code, String name, @Nullable Lei ceiling, List<Tier> tiers, IncomeTest income, int hours, AidMode mode, boolean urgent) {
    var from = LocalDate.now(clock).withDayOfYear(1);
    var version = new ParameterValue(UUID.randomUUID(), Ground.PREFIX + code, name, DateRange.since(from), Standing.INTERNAL, false, ACT, SOURCE);
    boolean fixed = !tiers.isEmpty() || mode == AidMode.VOUCHER;
    return new Ground(version, code, name, ceiling, tiers, fixed, income, mode == AidMode.VOUCHER, mode == AidMode.VOUCHER ? 1 : null, hours,
        EnumSet.of(mode), urgent);
  }
}
