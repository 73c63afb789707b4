package ro.reazem.financialaid.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.PrintedStep;
import ro.reazem.platform.parameters.ParametersInForce;

/** The parts of a dossier that follow from a calculation alone: the versions of the parameters it used, and its steps in words. */
public final class FrozenCalculation {

  private FrozenCalculation() {}

  public static List<FrozenDossier.Parameter> parameters(Assessment assessment, ParametersInForce law) {
    return assessment.parameters().stream().map(used -> {
      var basis = used.basis();
      return new FrozenDossier.Parameter(used.id(), used.code(), law.parameter(used.code()).map(one -> one.titleRo()).orElse(used.value()), used.value(),
          used.valid().from(), used.valid().to(), used.standing().name(), used.confirmed(), basis == null ? "" : basis.act(),
          basis == null ? "" : basis.article());
    }).toList();
  }

  public static List<FrozenDossier.Step> steps(List<PrintedStep> all) {
    return all.stream().map(printed -> {
      var step = printed.step();
      var line = printed.line();
      return new FrozenDossier.Step(step.code(), step.arguments(), step.result(), line.letter(), line.sentence(), line.formula(),
          line.basis(), line.result(), line.kind().name(), orEmpty(line.mark()), printed.unconfirmed());
    }).toList();
  }

  /** A coefficient as it is printed. */
  public static String factor(long thousandths) {
    return java.math.BigDecimal.valueOf(thousandths, 3).setScale(1, java.math.RoundingMode.UNNECESSARY).toPlainString().replace('.', ',');
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
