package ro.reazem.financialaid.scheme;

import java.util.LinkedHashSet;
import java.util.List;
import ro.reazem.platform.parameters.ParameterValue;

/** What the law gives a household in a month: granted with amounts or refused with reasons; never an error. */
public sealed interface Assessment permits Granted, Refused {

  /** Every step, in the order of the law. */
  List<Step> steps();

  Amounts amounts();

  /** The versions of all parameters that some step rests on, in the order of their first use. */
  default List<ParameterValue> parameters() {
    var used = new LinkedHashSet<ParameterValue>();
    steps().forEach(step -> used.addAll(step.parameters()));
    return List.copyOf(used);
  }

  /** The parameters used that no second officer confirmed; the sheet names them. */
  default List<ParameterValue> unconfirmed() {
    return parameters().stream().filter(parameter -> !parameter.confirmed()).toList();
  }
}
