package ro.reazem.platform.parameters;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;

/**
 * One version of a legal parameter: what it was worth in a period, by which act, and how well that is known. A version never
 * changes its value; a wrong one is withdrawn and replaced.
 *
 * @param id the version, as frozen with every decision that used it
 * @param value the plain text of the value; empty while it is to be set
 * @param confirmed whether a second officer confirmed the entry
 * @param basis the act and article; null where the institution itself decided
 * @param source where the value was read or how it was computed
 */
public record ParameterValue(UUID id, String code, String value, DateRange valid, Standing standing, boolean confirmed,
    @Nullable LegalBasis basis, String source) {

  /** Whether there is something to calculate with. */
  public boolean isSet() {
    return standing != Standing.TO_BE_SET;
  }
}
