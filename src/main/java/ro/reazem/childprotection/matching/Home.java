package ro.reazem.childprotection.matching;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, as far as nearness asks (domiciliul după unitatea administrativ-teritorială).
 *
 * @param siruta the locality
 * @param unit the town or commune it belongs to, or itself
 */
record Home(int siruta, int unit, int county) {

  Nearness nearnessTo(@Nullable Home other) {
    if (other == null) {
      return Nearness.UNKNOWN;
    }
    if (siruta == other.siruta) {
      return Nearness.SAME_LOCALITY;
    }
    if (unit == other.unit) {
      return Nearness.SAME_UNIT;
    }
    return county == other.county ? Nearness.SAME_COUNTY : Nearness.OTHER_COUNTY;
  }
}
