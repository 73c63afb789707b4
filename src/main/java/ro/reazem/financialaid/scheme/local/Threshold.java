package ro.reazem.financialaid.scheme.local;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * A limit of income (prag): a sum, or a multiple of a dated parameter, so that it follows the law.
 *
 * @param parameter code of the parameter; null where the limit is a sum
 * @param times how many times the parameter; null where the limit is a sum
 */
public record Threshold(@Nullable Lei sum, @Nullable String parameter, @Nullable BigDecimal times) implements ValueObject {

  /** @throws RuleViolated when it is neither a sum above zero nor a multiple above zero */
  public Threshold {
    RuleViolated.require(sum == null == (parameter != null) && parameter == null == (times == null), "financialaid.local.sumOrMultiple");
    RuleViolated.require(sum == null || sum.isPositive(), "financialaid.local.sumPositive");
    RuleViolated.require(times == null || times.signum() > 0, "financialaid.local.sumPositive");
  }

  public static Threshold of(Lei sum) {
    return new Threshold(sum, null, null);
  }

  /** The sum on the day of the parameters; parts of a ban count in favour of the family. */
  Lei on(ParametersInForce law) {
    return sum != null ? sum : parameter == null || times == null ? Lei.ZERO : law.lei(parameter).times(times, RoundingMode.CEILING);
  }

  List<ParameterValue> versions(ParametersInForce law) {
    return parameter == null ? List.of() : List.of(law.value(parameter));
  }
}
