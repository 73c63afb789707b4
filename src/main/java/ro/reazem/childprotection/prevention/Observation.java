package ro.reazem.childprotection.prevention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * The observation sheet with the identification of risks (fișa de observație, fișa de identificare a riscurilor).
 *
 * @param members who lives in the household
 * @param income what the household has in a month; null while nobody knows
 */
record Observation(Observer observer, String observerName, LocalDate observedOn, int members, @Nullable BigDecimal income, List<RiskFound> risks,
    List<Circumstance> circumstances, String words) {

  public Observation {
    risks = List.copyOf(risks);
    circumstances = List.copyOf(circumstances);
    RuleViolated.require(members >= 1, "childprotection.prevention.noMembers");
  }

  /** The income of each member, by which poverty is measured (venitul pe membru de familie). */
  public @Nullable BigDecimal incomeOfEach() {
    return income == null ? null : income.divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
  }

  public @Nullable Lei leiOfEach() {
    var each = incomeOfEach();
    return each == null ? null : Lei.of(each);
  }

  /** Below the threshold, at it or above; nothing while either is unknown. */
  public @Nullable Boolean isPoor(@Nullable BigDecimal threshold) {
    var each = incomeOfEach();
    return each == null || threshold == null ? null : each.compareTo(threshold) < 0;
  }

  /** Where there is a risk, the high ones first. */
  public List<RiskFound> atRisk() {
    return risks.stream().filter(one -> one.level() == RiskFound.Level.SOME || one.level() == RiskFound.Level.HIGH)
        .sorted((one, other) -> other.level().compareTo(one.level())).toList();
  }
}
