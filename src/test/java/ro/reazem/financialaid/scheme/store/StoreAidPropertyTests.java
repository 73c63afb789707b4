package ro.reazem.financialaid.scheme.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.StoreCard;
import ro.reazem.financialaid.scheme.StoreCategory;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterSeed;
import ro.reazem.platform.parameters.ParametersInForce;

class StoreAidPropertyTests {

  private static final YearMonth MONTH = YearMonth.of(2026, 3);
  private static final ParametersInForce SHIPPED = ParameterSeed.of("financialaid").on(MONTH.atDay(1));
  private static final int TRIES = 5_000;

  private final Random random = new Random(493);

  @Test
  void nothingIsDecidedUntilTheInstitutionSetItsFigures() {
    var all = Map.of("STORE_INCOME_LIMIT", "500", "STORE_CATEGORY_MODE", "ANY", "STORE_LIMIT_MONTH", "400", "STORE_CARD_MONTHS", "6");
    for (var missing : all.keySet()) {
      var set = new java.util.HashMap<>(all);
      set.remove(missing);
      assertThatThrownBy(() -> StoreAid.assess(request(1, 0, StoreCategory.NONE), SHIPPED.overridden(set))).isInstanceOfSatisfying(RuleViolated.class,
          violated -> assertThat(violated.code()).isEqualTo("platform.parameter.toBeSet"));
    }
  }

  @Test
  void moreIncomeNeverGivesACardAndBothTestsNeverGiveMoreThanOne() {
    for (int i = 0; i < TRIES; i++) {
      int members = 1 + random.nextInt(5);
      long income = random.nextInt(400_000);
      var category = StoreCategory.values()[random.nextInt(StoreCategory.values().length)];
      boolean any = granted(members, income, category, "ANY");
      boolean income1 = granted(members, income, category, "AND_INCOME");
      boolean both = granted(members, income, category, "BOTH");
      assertThat(both).isEqualTo(income1 && category != StoreCategory.NONE);
      assertThat(any).isEqualTo(income1 || category != StoreCategory.NONE);
      if (granted(members, income + 1 + random.nextInt(50_000), category, "AND_INCOME")) {
        assertThat(income1).isTrue();
      }
    }
  }

  @Test
  void whatIsSoldOfABasketNeverPassesALimitAndIsAllOfItOnlyWhenNothingIsRefused() {
    for (int i = 0; i < TRIES; i++) {
      var lines = new ArrayList<Basket.Line>();
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        lines.add(new Basket.Line("p" + n, "p" + n, "g" + random.nextInt(2), 1 + random.nextInt(4), new Lei(random.nextInt(900)), random.nextInt(6),
            random.nextBoolean() ? null : random.nextInt(4), 5));
      }
      var left = new Basket.Left(new Lei(random.nextInt(6_000)), random.nextBoolean() ? null : new Lei(random.nextInt(4_000)), random.nextBoolean() ? null : random.nextInt(3));
      var judged = new Basket(lines).against(left);
      var sold = judged.stream().filter(one -> one.refusal() == null).map(Basket.Judged::line).toList();
      var value = new Basket(sold).total();
      assertThat(value).isLessThanOrEqualTo(left.month());
      if (left.week() != null) {
        assertThat(value).isLessThanOrEqualTo(left.week());
      }
      assertThat(sold).allSatisfy(line -> assertThat(line.quantity()).isLessThanOrEqualTo(line.inStock()));
      for (var group : List.of("g0", "g1")) {
        assertThat(sold.stream().filter(line -> line.group().equals(group)).mapToInt(Basket.Line::quantity).sum()).isLessThanOrEqualTo(5);
      }
      assertThat(judged.stream().allMatch(one -> one.refusal() == null)).isEqualTo(value.equals(new Basket(lines).total()) && sold.size() == lines.size());
    }
  }

  @Test
  void aCardIsValidForWholeMonths() {
    var card = new StoreCard(StoreCategory.NONE, Lei.whole(400), 6);
    assertThat(card.last(LocalDate.of(2026, 1, 10))).isEqualTo(LocalDate.of(2026, 7, 9));
    assertThat(card.last(LocalDate.of(2025, 8, 31))).isEqualTo(LocalDate.of(2026, 2, 27));
  }

  private static boolean granted(int members, long income, StoreCategory category, String mode) {
    return StoreAid.assess(request(members, income, category), SHIPPED.overridden(Map.of("STORE_INCOME_LIMIT", "500", "STORE_CATEGORY_MODE", mode,
        "STORE_LIMIT_MONTH", "400", "STORE_CARD_MONTHS", "6"))) instanceof Granted;
  }

  private static StoreRequest request(int members, long income, StoreCategory category) {
    var family = new ArrayList<Member>();
    family.add(Member.of("a", LocalDate.of(1980, 1, 1), Member.Role.HOLDER, Member.Marital.SINGLE));
    for (int i = 1; i < members; i++) {
      family.add(Member.of("c" + i, LocalDate.of(2015, 1, i), Member.Role.CHILD, Member.Marital.SINGLE));
    }
    var incomes = income == 0 ? List.<Income>of() : List.of(new Income("a", "pension", new Lei(income), MONTH.minusMonths(1)));
    return new StoreRequest(new Circumstances(MONTH, MONTH.minusMonths(1), family, incomes, List.of()), true, category, true);
  }
}
