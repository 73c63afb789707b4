package ro.reazem.financialaid.scheme.heating;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.AssetRules;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Which list of excluding assets applies to heating aid (lista bunurilor care conduc la excludere): the one of the minimum inclusion
 * income or the former one; the institution chooses (Q8) and every sheet says so.
 */
final class AssetList {

  private final ParameterValue choice;
  private final Check check;

  /** One of the two lists. */
  private interface Check {
    List<Step> of(Circumstances family);
  }

  private AssetList(ParameterValue choice, Check check) {
    this.choice = choice;
    this.check = check;
  }

  static AssetList of(ParametersInForce law) {
    var choice = law.value("HEAT_ASSET_LIST");
    if (choice.value().equals("FORMER")) {
      var former = FormerAssets.of(law);
      return new AssetList(choice, former::check);
    }
    var annex = AssetRules.of(law);
    // what only the former list names does not exclude by this one
    return new AssetList(choice, family -> annex.check(family.assets().stream().filter(asset -> asset.kind().isInAnnex()).toList(), family.members()));
  }

  /** The steps of the list in force, each marked with the choice of the list. */
  List<Step> check(Circumstances family) {
    return check.of(family).stream().map(step -> {
      var versions = new ArrayList<>(step.parameters());
      versions.add(choice);
      return new Step(step.code(), step.kind(), step.arguments(), step.result(), step.basis(), List.copyOf(versions));
    }).toList();
  }
}
