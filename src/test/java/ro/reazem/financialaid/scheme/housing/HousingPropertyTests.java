package ro.reazem.financialaid.scheme.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterSeed;
import ro.reazem.platform.parameters.ParametersInForce;

class HousingPropertyTests {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final ParametersInForce LAW = ParameterSeed.of("financialaid").on(DAY).overridden(Map.of("HOUSING_RENT_PER_M2", "12.34"));

  @Property
  void rentAndSubsidyAreTheRentOfTheAreaAndTheFamilyPaysAtMostATenth(@ForAll @IntRange(max = 20_000) int area, @ForAll @LongRange(max = 50_000_000) long bani) {
    var rent = Rent.of(area, List.of(new Income("", "wage", new Lei(bani), YearMonth.from(DAY))), LAW);
    assertThat(rent.due().plus(rent.subsidy())).isEqualTo(rent.technical());
    assertThat(rent.due().isNegative() || rent.subsidy().isNegative()).isFalse();
    // half a ban of rounding at most, of the exact tenth of the exact mean
    assertThat(rent.due().bani() * 120 * 2).isLessThanOrEqualTo(bani * 2 + 120);
  }

  @Property
  void theOrderInWhichRequestsAreReadDecidesNothing(@ForAll @LongRange(min = 1) long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
    var random = new Random(seed);
    var candidates = new ArrayList<Ranking.Candidate>();
    for (int i = 0; i < count; i++) {
      candidates.add(new Ranking.Candidate(new UUID(seed, i), 30 + random.nextInt(3), DAY.minusDays(random.nextInt(3)), 1 + random.nextInt(3), 2026, i + 1));
    }
    for (var rule : Ranking.TieBreak.values()) {
      var ranked = Ranking.rank(candidates, rule);
      Collections.shuffle(candidates, random);
      assertThat(Ranking.rank(candidates, rule)).isEqualTo(ranked);
      assertThat(ranked.stream().map(Ranking.Ranked::position)).containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, count).boxed().toList());
      for (int i = 1; i < count; i++) {
        assertThat(ranked.get(i).candidate().points()).isLessThanOrEqualTo(ranked.get(i - 1).candidate().points());
        if (ranked.get(i).candidate().points() == ranked.get(i - 1).candidate().points()) {
          assertThat(ranked.get(i).decided()).isNotEqualTo(Ranking.Decided.POINTS);
        }
      }
    }
  }

  @Property
  void yearsReachAnAnniversaryOnItsDayAndNotBefore(@ForAll @IntRange(max = 6000) int days, @ForAll @IntRange(min = 1, max = 12) int years) {
    var since = LocalDate.of(2012, 2, 29).plusDays(days);
    var anniversary = since.plusYears(years);
    assertThat(Measure.years(since, anniversary).compareTo(years * 1000L)).isZero();
    assertThat(Measure.years(since, anniversary.minusDays(1)).compareTo(years * 1000L)).isNegative();
    assertThat(Measure.years(since, anniversary.plusDays(1)).compareTo(years * 1000L)).isPositive();
  }

  @Test
  void amongEqualPointsTheOlderRequestOrTheLargerFamilyComesFirst() {
    var small = new Ranking.Candidate(new UUID(0, 1), 37, DAY.minusYears(2), 1, 2024, 9);
    var large = new Ranking.Candidate(new UUID(0, 2), 37, DAY.minusYears(1), 5, 2025, 3);
    assertThat(Ranking.rank(List.of(large, small), Ranking.TieBreak.REQUEST_DATE)).extracting(one -> one.candidate() + " " + one.decided())
        .containsExactly(small + " REQUEST_DATE", large + " REQUEST_DATE");
    assertThat(Ranking.rank(List.of(small, large), Ranking.TieBreak.FAMILY_SIZE)).extracting(one -> one.candidate() + " " + one.decided())
        .containsExactly(large + " FAMILY_SIZE", small + " FAMILY_SIZE");
    var sameDay = new Ranking.Candidate(new UUID(0, 3), 37, DAY.minusYears(2), 1, 2024, 10);
    assertThat(Ranking.rank(List.of(sameDay, small), Ranking.TieBreak.REQUEST_DATE)).extracting(one -> one.candidate().number() + " " + one.decided())
        .containsExactly("9 NUMBER", "10 NUMBER");
  }

  @Test
  void aFigureThatIsToBeSetIsRefusedByName() {
    var law = ParameterSeed.of("financialaid").on(DAY);
    assertThatThrownBy(() -> Rooms.of(3, law)).isInstanceOf(RuleViolated.class).extracting(thrown -> ((RuleViolated) thrown).arguments().get(1))
        .isEqualTo("HOUSING_ROOMS.3");
    assertThatThrownBy(() -> Rent.of(3000, List.of(), law)).isInstanceOf(RuleViolated.class)
        .extracting(thrown -> ((RuleViolated) thrown).arguments().get(1)).isEqualTo("HOUSING_RENT_PER_M2");
    assertThat(Rooms.of(11, law.overridden(Map.of("HOUSING_ROOMS.8", "5")))).isEqualTo(5);
  }
}
