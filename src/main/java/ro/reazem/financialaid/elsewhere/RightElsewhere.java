package ro.reazem.financialaid.elsewhere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What a person has a right to in a month by another context (drept acordat de alt serviciu).
 *
 * @param personId as the family knows the person, whatever record the right was told of
 * @param benefit code of the benefit, such as PLACEMENT_ALLOWANCE
 * @param from the first day of the right
 * @param lastDay the last one, null until further notice
 * @param toldAt when its context granted it
 */
public record RightElsewhere(UUID personId, UUID entitlementId, String benefit, String context, Lei monthly, LocalDate from, @Nullable LocalDate lastDay,
    Instant toldAt) {

  /** Code of the allowance for a child who lives with another family or a foster carer (alocație de plasament). */
  public static final String PLACEMENT = "PLACEMENT_ALLOWANCE";

  private static final String OF_DISABILITY = "DISABILITY_";
  private static final String OF_DISABLED_CHILD = "CHILD_DISABILITY";

  /** The kind of income it is on the dated lists: the rights of Legea nr. 448/2006 are one kind there, every other is the kind of its own name. */
  public String incomeKind() {
    return benefit.startsWith(OF_DISABILITY) || benefit.equals(OF_DISABLED_CHILD) ? "disability_benefit" : benefit.toLowerCase(Locale.ROOT);
  }

  public boolean isPlacement() {
    return benefit.equals(PLACEMENT);
  }
}
