package ro.reazem.financialaid.scheme;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/** How one step of a calculation is rounded (regula de rotunjire), with the version of the parameter that says so. */
public record RoundingRule(Rounding mode, ParameterValue version) {

  public static RoundingRule of(ParametersInForce law, String code) {
    return new RoundingRule(law.choice(code, Rounding.class), law.value(code));
  }

  /** The versions of a step, with the rounding rule where it changed something. */
  public List<ParameterValue> beside(List<ParameterValue> versions, boolean rounded) {
    if (!rounded) {
      return versions;
    }
    var all = new ArrayList<>(versions);
    all.add(version);
    return List.copyOf(all);
  }
}
