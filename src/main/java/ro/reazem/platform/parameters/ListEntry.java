package ro.reazem.platform.parameters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an open list as the administration sees it.
 *
 * @param version the treatment in force today, null when there is none
 * @param addedBy who added it, empty for one that the product ships
 * @param lastOfferedOn the last day on which new forms offer it, null while no end is set
 */
record ListEntry(Parameter parameter, ParameterRegister.@Nullable Version version, String addedBy, @Nullable LocalDate lastOfferedOn,
    String reason, String decidedBy) {

  public boolean isOffered(LocalDate day) {
    return lastOfferedOn == null || !day.isAfter(lastOfferedOn);
  }
}
