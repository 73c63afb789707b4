package ro.reazem.childprotection.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The figures of the placement allowance on a day (parametrii alocației de plasament).
 *
 * @param bonus what a child with a disability gets more, in per cent
 * @param degrees the degrees of disability that give it, as far as the institution set them
 * @param rounding to whole lei, null while the institution has not set it: the sum stays exact to the ban
 */
record AllowanceLaw(LocalDate day, BigDecimal factor, Lei reference, BigDecimal bonus, Set<DisabilityDegree> degrees,
    @Nullable RoundingMode rounding) {

  static final String ROUNDING = "PLACEMENT_ALLOWANCE_ROUNDING";
  private static final String TO_THE_BAN = "NONE";

  public static AllowanceLaw of(ParametersInForce law) {
    return read(law.day(), code -> law.find(code).map(ParameterValue::value).orElse(null));
  }

  /** From the plain values of a day. */
  static AllowanceLaw read(LocalDate day, Function<String, @Nullable String> value) {
    var rounding = value.apply(ROUNDING);
    return new AllowanceLaw(day, new BigDecimal(known(value, "PLACEMENT_ALLOWANCE_ISR")), Lei.of(known(value, "ISR")),
        new BigDecimal(known(value, "PLACEMENT_ALLOWANCE_DISABLED")), degrees(value.apply("PLACEMENT_ALLOWANCE_DEGREES")),
        rounding == null || rounding.equals(TO_THE_BAN) ? null : RoundingMode.valueOf(rounding));
  }

  private static Set<DisabilityDegree> degrees(@Nullable String set) {
    return switch (set == null ? "SEVERE_AND_MARKED" : set) {
      case "SEVERE" -> Set.of(DisabilityDegree.SEVERE);
      case "SEVERE_AND_MARKED" -> Set.of(DisabilityDegree.SEVERE, DisabilityDegree.MARKED);
      default -> Set.of(DisabilityDegree.SEVERE, DisabilityDegree.MARKED, DisabilityDegree.MEDIUM, DisabilityDegree.LIGHT);
    };
  }

  private static String known(Function<String, @Nullable String> value, String code) {
    var text = value.apply(code);
    if (text == null) {
      throw new RuleViolated("childprotection.measure.lawMissing", code);
    }
    return text;
  }
}
