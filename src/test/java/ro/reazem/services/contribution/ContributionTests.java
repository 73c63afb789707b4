package ro.reazem.services.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** What parents owe for a month (T10.3), by income, with the largest reduction. */
class ContributionTests {

  private static final List<Band> BANDS = List.of(band("750", 20), band("1500", 50), band("3000", 80), new Band(null, BigDecimal.valueOf(100)));

  @Test
  void eighteenDaysAtThirtyTwoLeiAreFiveHundredAndSeventySixLei() {
    var owed = Contribution.of(days(LocalDate.of(2026, 3, 2), 18, "32"), Lei.of("4100"), law(Map.of()));
    assertThat(owed.due()).isEqualTo(Lei.of("576"));
    assertThat(owed.steps().getFirst()).isEqualTo(new ContributionStep("DAYS", List.of("18", "32.00", "576.00")));
  }

  @Test
  void aRateThatChangesOnTheFifteenthSplitsTheMonthByDay() {
    var days = days(LocalDate.of(2026, 1, 5), 10, "22");
    days.putAll(days(LocalDate.of(2026, 1, 15), 8, "32"));
    var owed = Contribution.of(days, Lei.of("4100"), law(Map.of()));
    assertThat(owed.cost()).isEqualTo(Lei.of("476"));
    assertThat(owed.steps()).filteredOn(step -> step.code().equals("DAYS")).hasSize(2);
  }

  @Test
  void theBandOfTheIncomeSaysWhichPartIsPaidAndItsEdgeBelongsToIt() {
    assertThat(due("750", Map.of())).isEqualTo(Lei.of("64"));
    assertThat(due("750.01", Map.of())).isEqualTo(Lei.of("160"));
    assertThat(due("3000", Map.of())).isEqualTo(Lei.of("256"));
    assertThat(due("3000.01", Map.of())).isEqualTo(Lei.of("320"));
  }

  @Test
  void incomeThatWasNotProvenPaysItsOwnPart() {
    var owed = Contribution.of(days(LocalDate.of(2026, 3, 2), 10, "32"), null, law(Map.of()));
    assertThat(owed.due()).isEqualTo(Lei.of("320"));
    assertThat(owed.steps()).extracting(ContributionStep::code).containsExactly("DAYS", "UNPROVEN", "SHARE");
  }

  @Test
  void ofSeveralReductionsTheLargestCountsAndAnExemptionLeavesNothing() {
    assertThat(due("1500", Map.of(ReductionKind.SIBLING, BigDecimal.valueOf(20), ReductionKind.DISABILITY, BigDecimal.valueOf(50)))).isEqualTo(Lei.of("80"));
    assertThat(due("1500", Map.of(ReductionKind.PLACEMENT, BigDecimal.valueOf(100)))).isEqualTo(Lei.ZERO);
  }

  @Test
  void bandsThatDoNotRiseAreRefused() {
    assertThatThrownBy(() -> new ContributionLaw(List.of(band("1500", 20), band("750", 50), new Band(null, BigDecimal.TEN)), BigDecimal.TEN, Map.of()))
        .isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("services.contribution.bandsOutOfOrder"));
  }

  @Property(tries = 200)
  void nobodyOwesMoreThanTheFoodAndNobodyWithLessIncomeOwesMore(@ForAll @IntRange(max = 23) int days, @ForAll @IntRange(max = 5000) int income) {
    var present = days(LocalDate.of(2026, 3, 1), days, "32");
    var owed = Contribution.of(present, Lei.whole(income), law(Map.of()));
    assertThat(owed.due().atMost(owed.cost())).isTrue();
    assertThat(owed.due().isNegative()).isFalse();
    assertThat(owed.due().atMost(Contribution.of(present, Lei.whole(income + 500), law(Map.of())).due())).isTrue();
  }

  private static Lei due(@Nullable String income, Map<ReductionKind, BigDecimal> reductions) {
    return Contribution.of(days(LocalDate.of(2026, 3, 2), 10, "32"), income == null ? null : Lei.of(income), law(reductions)).due();
  }

  private static ContributionLaw law(Map<ReductionKind, BigDecimal> reductions) {
    return new ContributionLaw(BANDS, BigDecimal.valueOf(100), reductions);
  }

  private static Band band(String upTo, int percent) {
    return new Band(Lei.of(upTo), BigDecimal.valueOf(percent));
  }

  private static SortedMap<LocalDate, Lei> days(LocalDate from, int many, String price) {
    var days = new TreeMap<LocalDate, Lei>();
    for (int i = 0; i < many; i++) {
      days.put(from.plusDays(i), Lei.of(price));
    }
    return days;
  }
}
