package ro.reazem.financialaid.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.web.Fmt;

/** Puts the incomes of a family on the sheet: what came in, what of it the benefit leaves out, by which rule. */
@Component
public class IncomeLines {

  private final MessageSource messages;
  private final Fmt fmt;

  IncomeLines(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  /**
   * The lines of a calculation.
   *
   * @param prefix how the codes of the benefit's list of incomes begin
   * @param counted what the calculation counted of all of them
   */
  List<IncomeLine> of(Family family, Declaration told, Circumstances circumstances, ParametersInForce law, String prefix, Lei counted,
      Locale locale) {
    var keys = DeclaredCircumstances.countedKeys(circumstances);
    return lines(told.incomes().stream().filter(income -> keys.contains(income.personId().toString())).map(income -> new Received(income.personId(),
        family.member(income.personId()).map(member -> member.name()).orElse(""), income.kind(), income.proof(), income.amount())).toList(), law, prefix, counted,
        locale);
  }

  /** Somebody's income. */
  private record Received(UUID personId, String person, String kind, String proof, Lei amount) {}

  /** The incomes of a dossier by other figures of the law. */
  public List<FrozenDossier.Income> again(FrozenDossier dossier, ParametersInForce law, String prefix, Lei counted, Locale locale) {
    return lines(dossier.incomes().stream().map(income -> new Received(dossier.holder().personId(), income.person(), income.kind(), income.proof(),
        income.amount())).toList(), law, prefix, counted, locale).stream().map(line -> new FrozenDossier.Income(line.person(), line.kind(), line.kindText(),
            line.proof(), line.amount(), line.leftOut(), line.basis(), line.counted())).toList();
  }

  private List<IncomeLine> lines(List<Received> relevant, ParametersInForce law, String prefix, Lei counted, Locale locale) {
    var notExcluded = relevant.stream().filter(income -> !law.choice(prefix + income.kind()).equals("EXCLUDED"))
        .map(income -> income.amount()).reduce(Lei.ZERO, Lei::plus);
    // assets refuse before incomes are looked at, and then nothing was left out either
    var incentive = counted.isZero() && notExcluded.isPositive() && relevant.stream().noneMatch(income ->
        law.choice(prefix + income.kind()).equals("EARNED")) ? Lei.ZERO : notExcluded.minus(counted);
    var lines = new ArrayList<IncomeLine>();
    for (var income : relevant) {
      var leftOut = Lei.ZERO;
      var basis = "";
      switch (law.choice(prefix + income.kind())) {
        case "EXCLUDED" -> {
          leftOut = income.amount();
          var legal = law.value(prefix + income.kind()).basis();
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
      lines.add(new IncomeLine(income.personId(), income.person(), income.kind(),
          law.parameter(prefix + income.kind()).map(one -> one.title(locale)).orElse(income.kind()), income.proof(), income.amount(),
          leftOut, basis, income.amount().minus(leftOut)));
    }
    return lines;
  }
}
