package ro.reazem.childprotection.leaving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The figures of the law on young people who stay in care or leave it, on a day (parametrii legali ai ieșirii din sistem).
 *
 * @param studyUntil the birthday until which studies are protected
 * @param exclusionYears how long somebody without studies may stay
 * @param exclusionOffers after how many refused offers of work or home that is lost
 * @param wages how many gross minimum wages are paid on leaving, null while the law gives none
 * @param indemnityFactor the monthly indemnity in reference indicators, null while the law gives none
 */
record LeavingLaw(LocalDate day, int studyUntil, int exclusionYears, int exclusionOffers, @Nullable BigDecimal wages,
    @Nullable BigDecimal indemnityFactor, @Nullable Lei minimumWage, @Nullable Lei reference) {

  /** The codes of what the monthly indemnity is made of. */
  static final List<String> OF_INDEMNITY = List.of("LEAVING_INDEMNITY_ISR", "ISR");

  public static LeavingLaw of(ParametersInForce law) {
    return read(law.day(), code -> law.find(code).map(ParameterValue::value).orElse(null));
  }

  /** From the plain values of a day. */
  static LeavingLaw read(LocalDate day, Function<String, @Nullable String> value) {
    return new LeavingLaw(day, whole(value, "LEAVING_STUDY_AGE"), whole(value, "LEAVING_EXCLUSION_YEARS"), whole(value, "LEAVING_EXCLUSION_OFFERS"),
        number(value.apply("LEAVING_LUMP_WAGES")), number(value.apply("LEAVING_INDEMNITY_ISR")), lei(value.apply("MIN_WAGE_GROSS")),
        lei(value.apply("ISR")));
  }

  private static int whole(Function<String, @Nullable String> value, String code) {
    var text = value.apply(code);
    if (text == null) {
      throw new RuleViolated("childprotection.measure.lawMissing", code);
    }
    return Integer.parseInt(text);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static @Nullable Lei lei(@Nullable String text) {
    return text == null ? null : Lei.of(text);
  }
}
