package ro.reazem.financialaid.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ro.reazem.financialaid.cases.BenefitCase;
import ro.reazem.financialaid.cases.CaseRun;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;

/**
 * A decision must come out the same for ever, step by step: every step of every case, with its numbers, its article and the parameters it rests
 * on, stands in a file that people read and agree to. After a change of the rules -Dreazem.steps=write writes them anew, and the difference is
 * read before it is committed.
 */
class CalculatedStepsTests {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final boolean WRITE = "write".equals(System.getProperty("reazem.steps"));

  @ParameterizedTest
  @ValueSource(strings = {"vmi", "vmi-worked-examples", "vmi-readings", "heating", "heating-worked-examples", "heating-readings",
      "emergency-worked-examples", "emergency-readings",
      "canteen-worked-examples", "canteen-readings", "local-schemes", "store"})
  void everyStepIsTheOneThatWasAgreedTo(String cases) throws IOException {
    var calculated = CaseRun.cases(CASES.resolve(cases + ".yaml")).stream().map(CalculatedStepsTests::sheet).collect(Collectors.joining("\n"));
    var agreed = CASES.resolve("steps").resolve(cases + ".txt");
    if (WRITE) {
      Files.createDirectories(agreed.getParent());
      Files.writeString(agreed, calculated);
    }
    assertThat(calculated).isEqualTo(Files.readString(agreed));
  }

  /** A figure that the institution still has to set leaves nothing to agree to but that it is asked for. */
  private static String sheet(BenefitCase one) {
    try {
      return sheet(one, CaseRun.assess(one));
    } catch (RuleViolated missing) {
      return one.name() + "\n  not calculated: " + missing.code() + ' ' + List.of(missing.arguments()) + '\n';
    }
  }

  private static String sheet(BenefitCase one, Assessment assessment) {
    var text = new StringBuilder(one.name()).append('\n');
    for (var step : assessment.steps()) {
      text.append("  ").append(step.code()).append(" [").append(step.kind()).append("] ")
          .append(step.arguments().stream().map(CalculatedStepsTests::printed).collect(Collectors.joining("; "))).append(" -> ")
          .append(printed(step.result())).append(" | ").append(step.basis().cited())
          .append(" | ").append(step.parameters().stream().map(ParameterValue::code).collect(Collectors.joining(" ")))
          .append(" | ").append(step.mark()).append(step.marked().isEmpty() ? "" : ", marked " + step.marked().size()).append('\n');
    }
    text.append(assessment instanceof Refused refused ? "  refused " + refused.reasons() : "  granted").append('\n');
    text.append("  ").append(assessment.amounts().toString().replaceAll(", [a-z]\\w*=null", "")).append('\n');
    return text.append("  parameters ").append(assessment.parameters().size()).append(", unconfirmed ").append(assessment.unconfirmed().size()).append('\n').toString();
  }

  private static String printed(Figure figure) {
    return switch (figure.unit()) {
      case LEI -> BigDecimal.valueOf(figure.value(), 2) + " lei";
      case FACTOR -> BigDecimal.valueOf(figure.value(), 3).stripTrailingZeros().toPlainString() + " factor";
      case PERCENT -> BigDecimal.valueOf(figure.value(), 2).stripTrailingZeros().toPlainString() + " %";
      case COUNT -> figure.value() + " whole";
      case HOLDS -> figure.value() == 1 ? "holds" : "does not hold";
    };
  }
}
