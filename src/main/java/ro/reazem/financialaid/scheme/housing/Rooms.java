package ro.reazem.financialaid.scheme.housing;

import ro.reazem.platform.parameters.ParametersInForce;

/** How many rooms the law's standard gives a family (exigențe minimale, Legea 114/1996, anexa nr. 1); dated parameters. */
public final class Rooms {

  private static final String PREFIX = "HOUSING_ROOMS.";
  private static final int LARGEST = 8;

  private Rooms() {}

  /** @throws ro.reazem.kernel.RuleViolated while the standard is still to be set */
  public static int of(int persons, ParametersInForce law) {
    return law.whole(PREFIX + Math.min(persons, LARGEST));
  }
}
