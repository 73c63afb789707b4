package ro.reazem.financialaid.scheme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/** The list of assets that exclude a household (anexa nr. 4 to the norms): any single item is enough. */
public final class AssetRules {

  private static final LegalBasis ANNEX = new LegalBasis("HG nr. 1154/2022", "anexa nr. 4");

  private final ParametersInForce law;
  private final int vehicleAge;
  private final int oldVehicles;
  private final int urban;
  private final int rural;
  private final Step none;

  private AssetRules(ParametersInForce law) {
    this.law = law;
    vehicleAge = law.whole("VMI_VEHICLE_AGE");
    oldVehicles = law.whole("VMI_OLD_VEHICLES");
    urban = law.whole("VMI_LAND_URBAN_M2");
    rural = law.whole("VMI_LAND_RURAL_M2");
    none = new Step("vmi.assets.none", Step.Kind.CONDITION, List.of(), Figure.holds(true), ANNEX, List.of());
  }

  public static AssetRules of(ParametersInForce law) {
    return new AssetRules(law);
  }

  /** The one step that says that nothing excludes the household, or one step per item that does; the code ends with the item. */
  public List<Step> check(List<Asset> assets, List<Member> members) {
    if (assets.isEmpty()) {
      return List.of(none);
    }
    var found = new ArrayList<Step>(2);
    int dwellings = 0;
    int old = 0;
    int boats = 0;
    int youngest = Integer.MAX_VALUE;
    long urbanArea = 0;
    long ruralArea = 0;
    for (var asset : assets) {
      switch (asset.kind()) {
        case SECOND_DWELLING -> dwellings++;
        case LAND -> {
          urbanArea += asset.urban() ? asset.squareMetres() : 0;
          ruralArea += asset.urban() ? 0 : asset.squareMetres();
        }
        case VEHICLE -> {
          old += asset.ageYears() >= vehicleAge ? 1 : 0;
          youngest = asset.disabledUse() ? youngest : Math.min(youngest, asset.ageYears());
        }
        case BOAT -> boats += asset.deltaTransport() ? 0 : 1;
        case DEPOSITS, UTILITY_VEHICLE, FARM_MACHINE, MILL, SAWMILL, FARM_OUTPUT -> { }
      }
    }
    add(found, dwellings > 0, "IM1", List.of(Figure.count(dwellings)));
    add(found, urbanArea > urban, "IM2.urban", List.of(Figure.count(urbanArea), Figure.count(urban)), "VMI_LAND_URBAN_M2");
    add(found, ruralArea > rural, "IM2.rural", List.of(Figure.count(ruralArea), Figure.count(rural)), "VMI_LAND_RURAL_M2");
    add(found, old > oldVehicles, "MB1", List.of(Figure.count(old), Figure.count(vehicleAge), Figure.count(oldVehicles)),
        "VMI_OLD_VEHICLES", "VMI_VEHICLE_AGE");
    add(found, youngest < vehicleAge, "MB2", List.of(Figure.count(youngest), Figure.count(vehicleAge)), "VMI_VEHICLE_AGE");
    add(found, boats > 0, "MB3", List.of(Figure.count(boats)));
    var deposits = deposits(assets, members);
    if (deposits != null) {
      found.add(deposits);
    }
    return found.isEmpty() ? List.of(none) : found;
  }

  /** The item of the list that a step found, such as MB2: what follows the scheme and the word assets in its code. */
  private static String item(Step step) {
    return step.code().split("\\.")[2];
  }

  /** Whether some step of the check excludes the household. */
  public static boolean excluded(List<Step> checked) {
    for (var step : checked) {
      if (fails(step)) {
        return true;
      }
    }
    return false;
  }

  /** The items that a check found, as grounds of refusal. */
  public static List<Refused.Reason> reasons(List<Step> checked) {
    return checked.stream().filter(AssetRules::fails)
        .map(step -> new Refused.Reason(Refused.Code.ASSET, item(step), step.basis())).toList();
  }

  private static boolean fails(Step step) {
    return step.result().value() == 0;
  }

  private @Nullable Step deposits(List<Asset> assets, List<Member> members) {
    long largest = 0;
    for (var member : members) {
      long total = 0;
      for (var asset : assets) {
        if (asset.kind() == Asset.Kind.DEPOSITS && asset.member().equals(member.key())) {
          total = Math.addExact(total, asset.amount().bani());
        }
      }
      largest = Math.max(largest, total);
    }
    if (largest == 0) {
      return null;
    }
    // asked only where somebody has deposits: the earnings of a year may still be to be set
    var factor = law.number("VMI_DEPOSITS_FACTOR");
    var earnings = law.lei("AVG_GROSS_EARNINGS");
    var limit = earnings.times(factor, java.math.RoundingMode.CEILING);
    var versions = versions("VMI_DEPOSITS_FACTOR", "AVG_GROSS_EARNINGS");
    RuleViolated.require(limit.isPositive(), "financialaid.vmi.depositsLimit");
    return new Step(largest > limit.bani() ? "vmi.assets.DB1" : "vmi.assets.depositsWithin", Step.Kind.CONDITION,
        List.of(Figure.lei(largest), Figure.lei(limit), Figure.lei(earnings), Figure.factor(factor.movePointRight(3).longValueExact())),
        Figure.holds(largest <= limit.bani()), ANNEX, versions);
  }

  private void add(List<Step> found, boolean excludes, String item, List<Figure> numbers, String... codes) {
    if (excludes) {
      found.add(new Step("vmi.assets." + item, Step.Kind.CONDITION, numbers, Figure.holds(false), ANNEX,
          versions(codes)));
    }
  }

  private List<ParameterValue> versions(String... codes) {
    return List.of(codes).stream().map(law::value).toList();
  }
}
