package ro.reazem.financialaid.scheme.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.financialaid.scheme.local.LocalSamples.DAY;
import static ro.reazem.financialaid.scheme.local.LocalSamples.adult;
import static ro.reazem.financialaid.scheme.local.LocalSamples.asked;
import static ro.reazem.financialaid.scheme.local.LocalSamples.family;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterSeed;
import ro.reazem.platform.parameters.ParametersInForce;

/** The conditions of a local aid on assets and income, on both sides of their limits. */
class MeansTests {

  private static final ParametersInForce LAW = ParameterSeed.of("financialaid").on(DAY);
  private static final LocalDate BORN = LocalDate.of(1980, 6, 1);
  private static final AssetLimit LISTED = new AssetLimit(AssetLimit.Rule.OWN, Set.of(Asset.Kind.BOAT, Asset.Kind.SECOND_DWELLING), null);
  private static final AssetLimit SAVINGS = new AssetLimit(AssetLimit.Rule.OWN, Set.of(), Lei.whole(1000));

  private final List<Step> steps = new ArrayList<>();

  @Test
  void anAssetOfTheListOfTheCouncilExcludes() {
    assertThat(owning(LISTED, Asset.boat("a", false), Asset.secondDwelling("a"))).containsExactly(Refused.Code.ASSET);
    assertThat(steps).extracting(Step::code).containsExactly("local.assets.held");
    assertThat(steps.getFirst().arguments()).containsExactly(Figure.count(2));
    assertThat(steps.getFirst().result()).isEqualTo(Figure.holds(false));
  }

  @Test
  void anAssetThatTheListDoesNotHaveExcludesNobody() {
    assertThat(owning(LISTED, Asset.vehicle("a", 3, false), Asset.deposits("a", Lei.whole(5000)))).isEmpty();
    assertThat(steps).extracting(Step::code).containsExactly("local.assets.none");
    assertThat(steps.getFirst().arguments()).containsExactly(Figure.count(0));
  }

  @Test
  void depositsExcludeAboveTheirLimitAndNotAtIt() {
    assertThat(owning(SAVINGS, Asset.deposits("a", Lei.whole(400)), Asset.deposits("a", Lei.whole(600)))).isEmpty();
    assertThat(steps).extracting(Step::code).containsExactly("local.deposits.within");
    assertThat(owning(SAVINGS, Asset.deposits("a", Lei.whole(400)), Asset.deposits("a", Lei.of("600.01")))).containsExactly(Refused.Code.ASSET);
    assertThat(steps).extracting(Step::code).containsExactly("local.deposits.above");
  }

  @Test
  void onlyDepositsCountAsDeposits() {
    var worth = new Asset("a", Asset.Kind.FARM_OUTPUT, false, 0, 0, false, false, Lei.whole(5000), 0);
    assertThat(owning(SAVINGS, worth, Asset.deposits("a", Lei.whole(1000)))).isEmpty();
    assertThat(steps.getFirst().arguments()).containsExactly(Figure.lei(Lei.whole(1000)), Figure.lei(Lei.whole(1000)));
  }

  @Test
  void anIncomeAtTheLimitIsGrantedUpToItAndRefusedBelowIt() {
    assertThat(earning(limit(IncomeLimit.Kind.UP_TO), "500")).isEmpty();
    assertThat(earning(limit(IncomeLimit.Kind.UP_TO), "500.01")).containsExactly(Refused.Code.INCOME);
    assertThat(earning(limit(IncomeLimit.Kind.BELOW), "500")).containsExactly(Refused.Code.INCOME);
    assertThat(earning(limit(IncomeLimit.Kind.BELOW), "499.99")).isEmpty();
  }

  @Test
  void theLimitOfAPersonIsComparedExactlyWithTheIncomeOfTheFamily() {
    var other = adult("b", Member.Disability.NONE);
    assertThat(earning(limit(IncomeLimit.Kind.UP_TO), "1000", other)).isEmpty();
    // half a ban above for each: the ban of a person is rounded up only where it is told
    assertThat(earning(limit(IncomeLimit.Kind.UP_TO), "1000.01", other)).containsExactly(Refused.Code.INCOME);
    assertThat(steps).extracting(Step::code).containsExactly("local.counted.some", "local.perperson", "local.income.upto.fails");
    assertThat(steps.getLast().arguments()).containsExactly(Figure.lei(Lei.of("500.01")), Figure.lei(Lei.whole(500)));
  }

  @Test
  void whoLivesAloneHasTheLimitOfPersonsAlone() {
    var own = new IncomeLimit(IncomeLimit.Kind.UP_TO, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, null, Threshold.of(Lei.whole(500)), Threshold.of(Lei.whole(800)));
    assertThat(earning(own, "800")).isEmpty();
    assertThat(earning(own, "800.01")).containsExactly(Refused.Code.INCOME);
    assertThat(earning(own, "1600", adult("b", Member.Disability.NONE))).containsExactly(Refused.Code.INCOME);
  }

  @Test
  void anAidThatBeginsWhereAnotherStopsBeginsAboveItsLimit() {
    var between = new IncomeLimit(IncomeLimit.Kind.UP_TO, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, Threshold.of(Lei.whole(300)),
        Threshold.of(Lei.whole(500)), null);
    assertThat(earning(between, "300.01")).isEmpty();
    assertThat(earning(between, "300")).containsExactly(Refused.Code.INCOME);
    assertThat(steps).extracting(Step::code).containsExactly("local.counted.some", "local.above.fails", "local.income.upto.holds");
  }

  @Test
  void aFamilyWithoutIncomeIsToldThatItHasNone() {
    assertThat(earning(limit(IncomeLimit.Kind.UP_TO), "0")).isEmpty();
    assertThat(steps.getFirst().code()).isEqualTo("local.counted.none");
  }

  @Test
  void limitsAreGivenOnlyWhereIncomeIsTested() {
    var sum = Threshold.of(Lei.whole(500));
    assertThatThrownBy(() -> new IncomeLimit(IncomeLimit.Kind.NONE, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, sum, null, null)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new IncomeLimit(IncomeLimit.Kind.NONE, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, null, null, sum)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> new AssetLimit(AssetLimit.Rule.OWN, Set.of(), new Lei(-1))).isInstanceOf(RuleViolated.class);
    assertThat(new AssetLimit(AssetLimit.Rule.OWN, Set.of(), Lei.ZERO).deposits()).isEqualTo(Lei.ZERO);
  }

  private static IncomeLimit limit(IncomeLimit.Kind kind) {
    return new IncomeLimit(kind, IncomeLimit.Per.PERSON, IncomeLimit.List.LOCAL, null, Threshold.of(Lei.whole(500)), null);
  }

  private List<Refused.Code> owning(AssetLimit limit, Asset... assets) {
    return check(LocalSamples.rules(Who.ANYBODY, IncomeLimit.NONE, limit), family(BORN), List.of(), List.of(assets));
  }

  private List<Refused.Code> earning(IncomeLimit limit, String lei, Member... others) {
    var wage = new Income("a", "wage", Lei.of(lei), YearMonth.from(DAY).minusMonths(1));
    return check(LocalSamples.rules(Who.ANYBODY, limit, AssetLimit.NONE), family(BORN, others), List.of(wage), List.of());
  }

  private List<Refused.Code> check(LocalRules rules, List<Member> members, List<Income> incomes, List<Asset> assets) {
    steps.clear();
    var means = new Means(asked(rules, members, incomes, assets), LAW, steps);
    means.check();
    return means.reasons().stream().map(Refused.Reason::code).toList();
  }
}
