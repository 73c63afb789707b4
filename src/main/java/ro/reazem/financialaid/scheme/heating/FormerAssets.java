package ro.reazem.financialaid.scheme.heating;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/** The former list of excluding assets, which many town halls still publish: any single item is enough. */
final class FormerAssets {

  private static final LegalBasis LIST = new LegalBasis("HG nr. 1073/2021", "");

  private final ParametersInForce law;
  private final boolean exempting;

  private FormerAssets(ParametersInForce law) {
    this.law = law;
    exempting = law.choice("HEAT_FORMER_EXEMPTIONS").equals("KEPT");
  }

  static FormerAssets of(ParametersInForce law) {
    return new FormerAssets(law);
  }

  List<Step> check(Circumstances family) {
    var found = new ArrayList<Step>();
    var assets = family.assets();
    above(found, "land.urban", area(assets, true), "HEAT_FORMER_LAND_URBAN_M2");
    above(found, "land.rural", area(assets, false), "HEAT_FORMER_LAND_RURAL_M2");
    vehicles(found, assets);
    there(found, "utility", count(assets, Asset.Kind.UTILITY_VEHICLE));
    there(found, "boat", assets.stream().filter(one -> one.kind() == Asset.Kind.BOAT && !(exempting && one.deltaTransport())).count());
    there(found, "machine", count(assets, Asset.Kind.FARM_MACHINE));
    there(found, "mill", count(assets, Asset.Kind.MILL));
    there(found, "sawmill", count(assets, Asset.Kind.SAWMILL));
    deposits(found, assets);
    above(found, "farm", assets.stream().mapToLong(Asset::euro).sum(),
        family.members().size() == 1 ? "HEAT_FORMER_FARM_SINGLE_EUR" : "HEAT_FORMER_FARM_FAMILY_EUR");
    return found.isEmpty()
        ? List.of(new Step("heating.assets.none", Step.Kind.CONDITION, List.of(), Figure.holds(true), LIST, List.of())) : found;
  }

  private void vehicles(List<Step> found, List<Asset> assets) {
    int age = law.whole("HEAT_FORMER_VEHICLE_AGE");
    int allowed = law.whole("HEAT_FORMER_OLD_VEHICLES");
    var vehicles = assets.stream().filter(one -> one.kind() == Asset.Kind.VEHICLE).toList();
    long old = vehicles.stream().filter(one -> one.ageYears() >= age).count();
    if (old > allowed) {
      add(found, "vehicles", List.of(Figure.count(old), Figure.count(age), Figure.count(allowed)), "HEAT_FORMER_VEHICLE_AGE",
          "HEAT_FORMER_OLD_VEHICLES");
    }
    vehicles.stream().filter(one -> one.ageYears() < age && !(exempting && one.disabledUse())).mapToInt(Asset::ageYears).min()
        .ifPresent(youngest -> add(found, "vehicle", List.of(Figure.count(youngest), Figure.count(age)), "HEAT_FORMER_VEHICLE_AGE"));
  }

  /** The list as published names one sum, so the deposits of the whole family are meant. */
  private void deposits(List<Step> found, List<Asset> assets) {
    long total = assets.stream().filter(one -> one.kind() == Asset.Kind.DEPOSITS).mapToLong(one -> one.amount().bani()).sum();
    long allowed = law.lei("HEAT_FORMER_DEPOSITS").bani();
    if (total > allowed) {
      add(found, "deposits", List.of(Figure.lei(total), Figure.lei(allowed)), "HEAT_FORMER_DEPOSITS");
    }
  }

  private void above(List<Step> found, String item, long there, String code) {
    int allowed = law.whole(code);
    if (there > allowed) {
      add(found, item, List.of(Figure.count(there), Figure.count(allowed)), code);
    }
  }

  private void there(List<Step> found, String item, long count) {
    if (count > 0) {
      add(found, item, List.of(Figure.count(count)));
    }
  }

  private void add(List<Step> found, String item, List<Figure> numbers, String... codes) {
    var versions = new ArrayList<ParameterValue>();
    List.of(codes).forEach(code -> versions.add(law.value(code)));
    versions.add(law.value("HEAT_FORMER_EXEMPTIONS"));
    found.add(new Step("heating.assets." + item, Step.Kind.CONDITION, numbers, Figure.holds(false), LIST, versions));
  }

  private static long area(List<Asset> assets, boolean urban) {
    return assets.stream().filter(one -> one.kind() == Asset.Kind.LAND && one.urban() == urban).mapToLong(Asset::squareMetres).sum();
  }

  private static long count(List<Asset> assets, Asset.Kind kind) {
    return assets.stream().filter(one -> one.kind() == kind).count();
  }
}
