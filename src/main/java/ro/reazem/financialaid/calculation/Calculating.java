package ro.reazem.financialaid.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.financialaid.scheme.canteen.CanteenAid;
import ro.reazem.financialaid.scheme.emergency.EmergencyAid;
import ro.reazem.financialaid.scheme.emergency.IncomeTest;
import ro.reazem.financialaid.scheme.heating.HeatingAid;
import ro.reazem.financialaid.scheme.local.IncomeLimit;
import ro.reazem.financialaid.scheme.local.LocalAid;
import ro.reazem.financialaid.scheme.store.StoreAid;
import ro.reazem.financialaid.scheme.store.StoreRequest;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.text.Sha256;

/** Calculates what the law gives a family, with the parameters in force in the month of the right. */
@Component
public class Calculating {

  private static final String START = "VMI_START_MONTH_OFFSET";
  private static final String EFFECT = "VMI_CHANGE_MONTH_OFFSET";

  private final LegalParameters parameters;
  private final Families families;
  private final StepPrinter printer;
  private final IncomeLines incomes;
  private final DeclaredEmergency emergencies;
  private final DeclaredCanteen canteens;
  private final KnownIncomes known;
  private final DeclaredLocal locals;

  Calculating(LegalParameters parameters, Families families, StepPrinter printer, IncomeLines incomes, DeclaredEmergency emergencies,
      DeclaredCanteen canteens, KnownIncomes known, DeclaredLocal locals) {
    this.parameters = parameters;
    this.families = families;
    this.printer = printer;
    this.incomes = incomes;
    this.emergencies = emergencies;
    this.canteens = canteens;
    this.known = known;
    this.locals = locals;
  }

  /** The calculation of a request: incomes of the month before it, parameters of the month in which the right would start. */
  public Calculation of(AidApplication request, Locale locale) {
    return of(request, familyOn(request, request.registeredOn()), locale);
  }

  /** The same with the family already at hand. */
  public Calculation of(AidApplication request, Family family, Locale locale) {
    return switch (request.benefit()) {
      case Benefit.HEATING -> heating(request, family, locale);
      case Benefit.EMERGENCY -> emergency(request, family, locale);
      case Benefit.CANTEEN -> canteen(request, family, locale);
      case Benefit.STORE -> store(request, family, locale);
      case Benefit.LOCAL -> local(request, family, locale);
      case Benefit.VMI -> of(family, request.declaration(), request.holderId(), startOf(request.registeredOn()), request.incomeMonth(), locale);
      default -> throw new IllegalStateException("No rules of " + request.benefit());
    };
  }

  /** Incomes stand on the sheet only where the ground asks for them: the list of incomes may still be to be set. */
  private Calculation emergency(AidApplication request, Family family, Locale locale) {
    var law = parameters.on(request.registeredOn());
    var told = known.added(request.declaration(), family, request.incomeMonth(), locale);
    var asked = emergencies.of(request, told, family, law);
    boolean incomes = asked.ground().income().kind() != IncomeTest.Kind.NONE;
    return calculated(new Scheme("emergency-1", "EMERGENCY_INCOME."), family, incomes ? told : told.withIncomes(List.of()), asked.circumstances(), law,
        EmergencyAid.assess(asked, law), locale);
  }

  /** The right to meals begins on the day asked for, by the figures of that day. */
  private Calculation canteen(AidApplication request, Family family, Locale locale) {
    var law = parameters.on(Objects.requireNonNull(request.declaration().canteen()).from());
    var asked = canteens.of(request, family, law);
    return calculated(new Scheme("canteen-1", "CANTEEN_INCOME."), family, request.declaration(), asked.circumstances(), law,
        CanteenAid.assess(asked, law), locale).from(asked.from());
  }

  /** The right to buy begins with the disposition; what it is worth is decided by the figures of the day of the request. */
  private Calculation store(AidApplication request, Family family, Locale locale) {
    var law = parameters.on(request.registeredOn());
    var asked = Objects.requireNonNull(request.declaration().store());
    var circumstances = DeclaredCircumstances.of(family, request.declaration(), request.holderId(), YearMonth.from(request.registeredOn()), request.incomeMonth());
    return calculated(new Scheme("store-1", "EMERGENCY_INCOME."), family, request.declaration(), circumstances, law,
        StoreAid.assess(new StoreRequest(circumstances, asked.resident(), asked.category(), asked.proven()), law), locale).from(request.registeredOn());
  }

  /** The same for a local aid; its right begins with the month of the first payment. */
  private Calculation local(AidApplication request, Family family, Locale locale) {
    var law = parameters.on(request.registeredOn());
    var asked = locals.of(request, family);
    var test = asked.scheme().rules().income();
    var calculated = calculated(new Scheme("local-1", test.list().prefix()), family,
        test.kind() == IncomeLimit.Kind.NONE ? request.declaration().withIncomes(java.util.List.of()) : request.declaration(), asked.circumstances(), law,
        LocalAid.assess(asked, law), locale);
    var found = calculated.amounts().local();
    return found == null || found.dues().isEmpty() ? calculated : calculated.startingOn(found.dues().getFirst().due().atDay(1));
  }

  private Calculation heating(AidApplication request, Family family, Locale locale) {
    var on = request.registeredOn();
    var first = HeatingAid.firstMonth(on, request.heatingAidRequested(), request.energySupplementRequested(), parameters.on(on));
    var law = parameters.on(first.atDay(1));
    var month = HeatingAid.incomeMonth(on, first, law);
    var told = known.added(request.declaration(), family, month, locale);
    var circumstances = DeclaredCircumstances.of(family, told, request.holderId(), first, month);
    return calculated(new Scheme("heating-1", "HEAT_INCOME."), family, told, circumstances, law,
        HeatingAid.assess(DeclaredHeating.of(request, circumstances), law), locale);
  }

  /** The month from which a change has effect when it happened on a day; a rule of the institution (1.15). */
  public YearMonth effectOf(LocalDate occurredOn) {
    return YearMonth.from(occurredOn).plusMonths(parameters.on(occurredOn).whole(EFFECT));
  }

  /** First day of the right for a request registered on a day; the month is a rule of the institution (Q4). */
  public LocalDate startOf(LocalDate registeredOn) {
    int months = parameters.on(registeredOn).whole(START);
    return YearMonth.from(registeredOn).plusMonths(months).atDay(1);
  }

  public Family familyOn(AidApplication request, LocalDate day) {
    return known(families.on(request.householdId(), day));
  }

  /** The family, or the refusal to count for one of which nothing is known. */
  public static Family known(Optional<Family> family) {
    return family.orElseThrow(() -> new RuleViolated("financialaid.family.unknown"));
  }

  /** The minimum inclusion income of a family for a month. */
  public Calculation of(Family family, Declaration declared, UUID holder, LocalDate from, YearMonth incomeMonth, Locale locale) {
    var law = parameters.on(from);
    var told = known.added(declared, family, incomeMonth, locale);
    var circumstances = DeclaredCircumstances.of(family, told, holder, YearMonth.from(from), incomeMonth);
    return calculated(new Scheme("vmi-1", "VMI_INCOME."), family, told, circumstances, law,
        MinimumInclusionIncome.assess(circumstances, VmiRates.of(law)), locale);
  }

  /**
   * Whose rules calculated.
   *
   * @param rules version of the rules
   * @param incomes how the codes of the list of incomes begin
   */
  private record Scheme(String rules, String incomes) {}

  private Calculation calculated(Scheme scheme, Family family, Declaration told, Circumstances circumstances, ParametersInForce law,
      Assessment assessment, Locale locale) {
    var ids = assessment.parameters().stream().map(used -> used.id().toString()).sorted().toList();
    var facts = FrozenJson.text(circumstances) + ids + FrozenJson.text(assessment.amounts())
        + FrozenJson.text(told) + (assessment instanceof Refused refused ? FrozenJson.text(refused.reasons()) : "");
    return new Calculation(scheme.rules(), circumstances.month().atDay(1), circumstances, law, assessment,
        incomes.of(family, told, circumstances, law, scheme.incomes(), assessment.amounts().countedIncome(), locale),
        printer.printed(assessment.steps(), locale), printer.ledger(assessment, locale), printer.remarks(assessment, locale),
        Sha256.hex(facts));
  }
}
