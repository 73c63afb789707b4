package ro.reazem.financialaid.scheme.heating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterSeed;

class HeatingAidTests {

  private static final ParameterSeed SEED = ParameterSeed.of("financialaid");
  private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
  private static final LocalDate ASKED = LocalDate.of(2025, 11, 10);

  @Test
  void districtHeatIsRefusedByNameUntilTheTableIsLoaded() {
    assertToBeSet(asked(HeatingRequest.Heating.with(EnergySource.THERMAL, 2)), "HEAT_GCAL_2_11");
  }

  @Test
  void theSupplementForElectricityAloneIsRefusedByNameUntilItIsSet() {
    assertToBeSet(new HeatingRequest(alone(List.of()), ASKED, null,
        List.of(new HeatingRequest.EnergyUse(EnergySource.ELECTRICITY, null))), "SUPPL_ELECTRIC_ONLY");
  }

  @Test
  void incomesWhoseTreatmentIsNotEstablishedAreRefusedByName() {
    for (var kind : List.of("placement_allowance", "minimum_inclusion_income", "meal_vouchers")) {
      assertToBeSet(new HeatingRequest(alone(List.of(new Income("a", kind, Lei.whole(1), NOVEMBER.minusMonths(1)))), ASKED,
          HeatingRequest.Heating.with(EnergySource.GAS, 1), List.of()), "HEAT_INCOME." + kind);
    }
  }

  @Test
  void anIncomeThatNoListHasIsRefused() {
    var request = new HeatingRequest(alone(List.of(new Income("a", "wages", Lei.whole(1), NOVEMBER.minusMonths(1)))), ASKED,
        HeatingRequest.Heating.with(EnergySource.GAS, 1), List.of());
    assertThatThrownBy(() -> HeatingAid.assess(request, SEED.on(NOVEMBER.atDay(1))))
        .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo("financialaid.income.unknownKind"));
  }

  @Test
  void theAidBeganWithTheSeasonOf2021() {
    assertThatThrownBy(() -> HeatingRates.of(SEED.on(LocalDate.of(2021, 10, 1)))).isInstanceOf(RuleViolated.class);
    assertThat(HeatingRates.of(SEED.on(LocalDate.of(2021, 11, 1))).month).isEqualTo(YearMonth.of(2021, 11));
  }

  @Test
  void bracketsThatDoNotRiseAreRefused() {
    var law = SEED.on(NOVEMBER.atDay(1)).overridden(Map.of("HEAT_UPTO_4", "440"));
    assertThatThrownBy(() -> HeatingRates.of(law)).isInstanceOfSatisfying(RuleViolated.class,
        refused -> assertThat(refused.arguments()).isEqualTo(List.of(4)));
  }

  @Test
  void whoeverAsksForNothingIsRefused() {
    assertThatThrownBy(() -> asked(null)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void eachExcludingAssetIsAGroundOfItsOwn() {
    var law = SEED.on(NOVEMBER.atDay(1)).overridden(Map.of("HEAT_ASSET_LIST", "FORMER"));
    var assets = List.of(Asset.of("a", Asset.Kind.FARM_MACHINE), Asset.of("a", Asset.Kind.SAWMILL), Asset.land("a", true, 1001),
        Asset.vehicle("a", 3, true), Asset.boat("a", true));
    var circumstances = new Circumstances(NOVEMBER, NOVEMBER.minusMonths(1), alone(List.of()).members(), List.of(), assets);
    var assessment = HeatingAid.assess(new HeatingRequest(circumstances, ASKED, HeatingRequest.Heating.with(EnergySource.GAS, 1), List.of()), law);
    assertThat(((Refused) assessment).reasons()).extracting(Refused.Reason::detail).containsExactly("land", "machine", "sawmill");
    var strict = law.overridden(Map.of("HEAT_FORMER_EXEMPTIONS", "DROPPED"));
    assertThat(((Refused) HeatingAid.assess(new HeatingRequest(circumstances, ASKED, HeatingRequest.Heating.with(EnergySource.GAS, 1),
        List.of()), strict)).reasons()).extracting(Refused.Reason::detail).containsExactly("land", "vehicle", "boat", "machine", "sawmill");
  }

  @Test
  void everySheetSaysThatTheListOfAssetsIsAReadingOfTheInstitution() {
    var assessment = HeatingAid.assess(asked(HeatingRequest.Heating.with(EnergySource.GAS, 1)), SEED.on(NOVEMBER.atDay(1)));
    assertThat(assessment.steps()).flatExtracting(Step::marked).extracting("code").containsExactly("HEAT_ASSET_LIST");
  }

  private static void assertToBeSet(HeatingRequest request, String code) {
    assertThatThrownBy(() -> HeatingAid.assess(request, SEED.on(NOVEMBER.atDay(1))))
        .isInstanceOfSatisfying(RuleViolated.class, refused -> {
          assertThat(refused.code()).isEqualTo("platform.parameter.toBeSet");
          assertThat(refused.arguments()).contains(code);
        });
  }

  private static HeatingRequest asked(HeatingRequest.@Nullable Heating heating) {
    return new HeatingRequest(alone(List.of()), ASKED, heating, List.of());
  }

  private static Circumstances alone(List<Income> incomes) {
    return new Circumstances(NOVEMBER, NOVEMBER.minusMonths(1),
        List.of(Member.of("a", LocalDate.of(1980, 6, 1), Member.Role.HOLDER, Member.Marital.SINGLE)), incomes, List.of());
  }
}
