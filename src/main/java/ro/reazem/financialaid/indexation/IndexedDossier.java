package ro.reazem.financialaid.indexation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.calculation.FrozenCalculation;
import ro.reazem.financialaid.calculation.IncomeLines;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.web.Fmt;

/** The dossier of a decision made in bulk: the family, incomes and papers of the decision before it, calculated with other figures. */
@Component
class IndexedDossier {

  /** Code of the ground that such a decision names. */
  static final String GROUND = "INDEXATION";
  private static final Locale ROMANIAN = Locale.of("ro");
  private static final String NOT_COUNTED = FrozenCalculation.factor(0);

  private final StepPrinter printer;
  private final IncomeLines incomes;
  private final MessageSource messages;
  private final Fmt fmt;

  IndexedDossier(StepPrinter printer, IncomeLines incomes, MessageSource messages, Fmt fmt) {
    this.printer = printer;
    this.incomes = incomes;
    this.messages = messages;
    this.fmt = fmt;
  }

  FrozenDossier of(FrozenDossier old, Indexation indexation, ParametersInForce law, Assessment assessment, Instant at) {
    var reader = LocaleContextHolder.getLocaleContext();
    try {
      // acts are Romanian whoever releases them
      LocaleContextHolder.setLocale(ROMANIAN);
      return frozen(old, indexation, law, assessment, at);
    } finally {
      LocaleContextHolder.setLocaleContext(reader);
    }
  }

  private FrozenDossier frozen(FrozenDossier old, Indexation indexation, ParametersInForce law, Assessment assessment, Instant at) {
    var amounts = assessment.amounts();
    var lines = incomes.again(old, law, "VMI_INCOME.", amounts.countedIncome(), ROMANIAN);
    return new FrozenDossier("vmi-1", indexation.month(), at, old.request(), old.holder(), old.incomeMonth(), members(old, indexation.month(), law),
        FrozenCalculation.factor(amounts.coefficient()), lines,
        new FrozenDossier.Totals(sum(lines, FrozenDossier.Income::amount), sum(lines, FrozenDossier.Income::leftOut), sum(lines, FrozenDossier.Income::counted)),
        old.assets(), old.checks(), FrozenCalculation.parameters(assessment, law), FrozenCalculation.steps(printer.printed(assessment.steps(), ROMANIAN)),
        printer.ledger(assessment, ROMANIAN), amounts, true,
        List.of(new FrozenDossier.Ground(GROUND, messages.getMessage("financialaid.ground.INDEXATION", null, ROMANIAN), indexation.basis())),
        indexation.reasons(), old.payment(), printer.remarks(assessment, ROMANIAN), old.amounts(), old.ledger(), old.declaration(), null);
  }

  /** The members as old as they are by then, each with the coefficient of then. */
  private List<FrozenDossier.Member> members(FrozenDossier old, LocalDate day, ParametersInForce law) {
    var members = new ArrayList<FrozenDossier.Member>();
    var next = "COEF_FIRST";
    for (var one : old.members()) {
      boolean counted = !one.coefficient().equals(NOT_COUNTED);
      var factor = counted ? FrozenCalculation.factor(law.number(next).movePointRight(3).longValueExact()) : NOT_COUNTED;
      next = counted ? "COEF_NEXT" : next;
      members.add(new FrozenDossier.Member(one.personId(), one.name(), one.role(), one.bornOn(), age(one.bornOn(), day), one.cnpTail(), one.situation(), factor,
          one.source(), one.maritalStatus()));
    }
    return members;
  }

  private String age(@Nullable LocalDate bornOn, LocalDate day) {
    return bornOn == null || bornOn.isAfter(day) ? "" : fmt.count(Period.between(bornOn, day).getYears(), "platform.age.years");
  }

  private static Lei sum(List<FrozenDossier.Income> lines, Function<FrozenDossier.Income, Lei> column) {
    return lines.stream().map(column).reduce(Lei.ZERO, Lei::plus);
  }
}
