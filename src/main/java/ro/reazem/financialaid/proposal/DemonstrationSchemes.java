package ro.reazem.financialaid.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.localscheme.KeepingSchemes;
import ro.reazem.financialaid.localscheme.LocalSchemes;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.LocalWords;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.local.AssetLimit;
import ro.reazem.financialaid.scheme.local.GrantTime;
import ro.reazem.financialaid.scheme.local.IncomeLimit;
import ro.reazem.financialaid.scheme.local.LocalRules;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.financialaid.scheme.local.LocalStatus;
import ro.reazem.financialaid.scheme.local.SumPart;
import ro.reazem.financialaid.scheme.local.Threshold;
import ro.reazem.financialaid.scheme.local.Who;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/** The local aids of the invented local council: rent, energy in tranches, social vouchers; test values, and named so wherever they are shown. */
@Component
class DemonstrationSchemes {

  static final String RENT = "CHIRIE";
  static final String ENERGY = "ENERGIE";
  static final String VOUCHERS = "TICHETE";

  private static final LegalBasis ACT = new LegalBasis("HCL de probă nr. 2 a consiliului inventat", "anexa nr. 1");
  private static final String SOURCE = "valoare de probă a demonstrației, în niciun act";

  private final KeepingSchemes keeping;
  private final LocalSchemes schemes;
  private final Clock clock;

  DemonstrationSchemes(KeepingSchemes keeping, LocalSchemes schemes, Clock clock) {
    this.keeping = keeping;
    this.schemes = schemes;
    this.clock = clock;
  }

  /** Defines what is not there yet; the vouchers of next year wait for the second officer. */
  void enter() {
    var first = LocalDate.now(clock).withDayOfYear(1);
    var tenants = new Who(6, null, null, Who.Household.ANY, Set.of(LocalStatus.TENANT, LocalStatus.EVICTED), null);
    enter(RENT, "Ajutor pentru chirie", first, new LocalRules(tenants, below(5500), AssetLimit.NONE,
        List.of(new SumPart(SumPart.Kind.COST_SHARE, null, List.of(new SumPart.Bracket(1, Lei.whole(900)), new SumPart.Bracket(3, Lei.whole(1500))), 10_000, null)),
        Rounding.HALF_UP, new GrantTime(GrantTime.Kind.MONTHS, 1, 12, null, null, List.of()), AidMode.MONEY, false, null, List.of(),
        List.of("Contract de închiriere înregistrat", "Dovada plății chiriei pe luna anterioară"),
        new LocalWords("ajutorului pentru chirie", "ajutorul pentru chirie", "Titularul aduce dovada plății chiriei până în ziua a cincea a lunii următoare.", "Rent aid",
            "The holder brings proof that the rent was paid by the fifth day of the next month.")), true);
    var month = LocalDate.now(clock).getMonthValue();
    enter(ENERGY, "Supliment local pentru energie", first, new LocalRules(Who.ANYBODY,
        new IncomeLimit(IncomeLimit.Kind.UP_TO, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, null, Threshold.of(Lei.whole(3000)), null),
        new AssetLimit(AssetLimit.Rule.OWN, Set.of(), Lei.whole(5000)), List.of(SumPart.fixed(Lei.whole(50))), Rounding.HALF_UP,
        new GrantTime(GrantTime.Kind.MONTHS, 0, 6, null, null, List.of(month, (month + 2) % 12 + 1).stream().sorted().toList()), AidMode.MONEY, false, null, List.of(),
        List.of("Ultima factură de energie"), new LocalWords("suplimentului local pentru energie", "suplimentul local pentru energie", "", "Local energy supplement", "")), true);
    var vouchers = new LocalRules(new Who(null, null, null, Who.Household.WITH_CHILDREN, Set.of(), null), below(1500), AssetLimit.NONE,
        List.of(new SumPart(SumPart.Kind.BY_INCOME, null, List.of(new SumPart.Bracket(50_000, Lei.whole(300)), new SumPart.Bracket(100_000, Lei.whole(200)),
            new SumPart.Bracket(150_000, Lei.whole(100))), null, null),
            new SumPart(SumPart.Kind.BY_PERSONS, null, List.of(new SumPart.Bracket(4, Lei.whole(50))), null, null)),
        Rounding.HALF_UP, GrantTime.once(), AidMode.VOUCHER, false, 1, List.of(), List.of(),
        new LocalWords("tichetelor sociale", "tichetele sociale", "Tichetele se folosesc numai pentru alimente și produse de igienă.", "Social vouchers",
            "Vouchers are used for food and hygiene alone."));
    enter(VOUCHERS, "Tichete sociale", first, vouchers, true);
    enter(VOUCHERS, "Tichete sociale", first.plusYears(1), vouchers, false);
  }

  /** The papers that a definition names today. */
  List<String> papers(String code) {
    return schemes.on(LocalDate.now(clock)).stream().filter(one -> one.code().equals(code)).findFirst().map(one -> one.rules().papers()).orElse(List.of());
  }

  private void enter(String code, String name, LocalDate from, LocalRules rules, boolean confirmed) {
    var version = new ParameterValue(UUID.randomUUID(), LocalScheme.PREFIX + code, name, DateRange.since(from), Standing.INTERNAL, false, ACT, SOURCE);
    var key = UUID.nameUUIDFromBytes(("demonstration scheme " + code + " " + from).getBytes(StandardCharsets.UTF_8));
    var id = keeping.enter(new LocalScheme(version, code, name, rules), key, DemoOfficer.ADMIN.acting());
    if (confirmed && schemes.on(from).stream().noneMatch(one -> one.code().equals(code))) {
      keeping.confirm(id, DemoOfficer.DIRECTOR.acting());
    }
  }

  private static IncomeLimit below(int lei) {
    return new IncomeLimit(IncomeLimit.Kind.BELOW, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, null, Threshold.of(Lei.whole(lei)), null);
  }
}
