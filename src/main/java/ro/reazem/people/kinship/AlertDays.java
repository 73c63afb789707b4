package ro.reazem.people.kinship;

import ro.reazem.platform.parameters.ParametersInForce;

/**
 * How many days before the end of a measure of protection the institution is told of it.
 *
 * @param first the farthest
 * @param last the closest
 */
record AlertDays(int first, int second, int last) {

  static AlertDays of(ParametersInForce parameters) {
    return new AlertDays(parameters.whole("CAPACITY_ALERT_FIRST"), parameters.whole("CAPACITY_ALERT_SECOND"),
        parameters.whole("CAPACITY_ALERT_LAST"));
  }
}
