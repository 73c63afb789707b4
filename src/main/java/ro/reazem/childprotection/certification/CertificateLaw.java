package ro.reazem.childprotection.certification;

import org.jspecify.annotations.Nullable;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The figures of a day about certificates (Ordinul nr. 1306/1883/2016, modificat prin Ordinul nr. 1472/20539/2022).
 *
 * @param leastMonths the shortest validity
 * @param mostMonths the longest validity
 * @param nearMajorityMonths the longest validity of one that ends with the eighteenth birthday
 * @param severeBefore how many severe ones in a row come before one until eighteen
 * @param gapDays how many days may lie between these, null while nobody has established it: then none
 * @param majorityAge until which age a person is a child
 */
public record CertificateLaw(int leastMonths, int mostMonths, int nearMajorityMonths, int severeBefore, @Nullable Integer gapDays, int majorityAge) {

  public static CertificateLaw of(ParametersInForce law) {
    return new CertificateLaw(law.whole("DISABILITY_LEAST_MONTHS"), law.whole("DISABILITY_MOST_MONTHS"), law.whole("DISABILITY_NEAR_MAJORITY_MONTHS"),
        law.whole("DISABILITY_SEVERE_BEFORE"), law.find("DISABILITY_SEVERE_GAP").isPresent() ? law.whole("DISABILITY_SEVERE_GAP") : null,
        law.whole("CHILD_MAJORITY_AGE"));
  }

  int gap() {
    return gapDays == null ? 0 : gapDays;
  }
}
