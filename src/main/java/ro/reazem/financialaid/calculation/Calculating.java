package ro.reazem.financialaid.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.text.Sha256;
import ro.reazem.platform.web.Fmt;

/** Calculates what the law gives a family, with the parameters in force in the month of the right. */
@Component
public class Calculating {

  private static final String START = "VMI_START_MONTH_OFFSET";
  private static final String EFFECT = "VMI_CHANGE_MONTH_OFFSET";

  private final LegalParameters parameters;
  private final Families families;
  private final StepPrinter printer;
  private final MessageSource messages;
  private final Fmt fmt;

  Calculating(LegalParameters parameters, Families families, StepPrinter printer, MessageSource messages, Fmt fmt) {
    this.parameters = parameters;
    this.families = families;
    this.printer = printer;
    this.messages = messages;
    this.fmt = fmt;
  }

  /** The calculation of a request: incomes of the month before it, parameters of the month in which the right would start. */
  public Calculation of(AidApplication request, Locale locale) {
    return of(request, familyOn(request, request.registeredOn()), locale);
  }

  /** The same with the family already at hand. */
  public Calculation of(AidApplication request, Family family, Locale locale) {
    var from = startOf(request.registeredOn());
    return of(family, request.declaration(), request.holderId(), from, request.incomeMonth(), locale);
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

  public Calculation of(Family family, Declaration told, UUID holder, LocalDate from, YearMonth incomeMonth, Locale locale) {
    var law = parameters.on(from);
    var circumstances = DeclaredCircumstances.of(family, told, holder, YearMonth.from(from), incomeMonth);
    var assessment = MinimumInclusionIncome.assess(circumstances, VmiRates.of(law));
    var ids = assessment.parameters().stream().map(used -> used.id().toString()).sorted().toList();
    var facts = FrozenJson.text(circumstances) + ids + FrozenJson.text(assessment.amounts())
        + FrozenJson.text(told) + (assessment instanceof Refused refused ? FrozenJson.text(refused.reasons()) : "");
    return new Calculation(from, circumstances, law, assessment,
        incomes(family, told, circumstances, law, assessment.amounts().countedIncome(), locale),
        printer.printed(assessment.steps(), locale), printer.ledger(assessment, locale), printer.remarks(assessment, locale), Sha256.hex(facts));
  }

  private List<IncomeLine> incomes(Family family, Declaration told, Circumstances circumstances, ParametersInForce law, Lei counted,
      Locale locale) {
    var keys = DeclaredCircumstances.countedKeys(circumstances);
    var relevant = told.incomes().stream().filter(income -> keys.contains(income.personId().toString())).toList();
    var notExcluded = relevant.stream().filter(income -> !treatment(law, income.kind()).equals("EXCLUDED"))
        .map(income -> income.amount()).reduce(Lei.ZERO, Lei::plus);
    // assets refuse before incomes are looked at, and then nothing was left out either
    var incentive = counted.isZero() && notExcluded.isPositive() && relevant.stream().noneMatch(income ->
        treatment(law, income.kind()).equals("EARNED")) ? Lei.ZERO : notExcluded.minus(counted);
    var lines = new ArrayList<IncomeLine>();
    for (var income : relevant) {
      var leftOut = Lei.ZERO;
      var basis = "";
      switch (treatment(law, income.kind())) {
        case "EXCLUDED" -> {
          leftOut = income.amount();
          var legal = law.value("VMI_INCOME." + income.kind()).basis();
          basis = legal == null ? "" : legal.cited();
        }
        case "EARNED" -> {
          leftOut = incentive.min(income.amount()).max(Lei.ZERO);
          incentive = incentive.minus(leftOut);
          basis = leftOut.isZero() ? "" : messages.getMessage("financialaid.calculation.incentive",
              new Object[] {fmt.number(law.percent("VMI_WORK_DISREGARD_PCT")), fmt.sum(law.lei("VMI_WORK_DISREGARD_CAP"))}, locale);
        }
        default -> { }
      }
      var person = family.member(income.personId()).map(member -> member.name()).orElse("");
      lines.add(new IncomeLine(income.personId(), person, income.kind(),
          law.parameter("VMI_INCOME." + income.kind()).map(one -> one.title(locale)).orElse(income.kind()), income.proof(), income.amount(),
          leftOut, basis, income.amount().minus(leftOut)));
    }
    return lines;
  }

  private static String treatment(ParametersInForce law, String kind) {
    return law.choice("VMI_INCOME." + kind);
  }
}
