package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.adoption.AdoptionLaw;

/**
 * Why the plan may lead to adoption (motivul pentru care finalitatea planului este adopția, art. 26 din Legea nr. 273/2004); some grounds ask for time to pass
 * from a day: that the measure began, that the birth was registered.
 */
public enum AdoptionGround {
  REINTEGRATION_FAILED, PARENTS_UNKNOWN, PARENTS_AGREE, RIGHTS_LOST, ORPHAN;

  /** The first day on which the plan may lead to adoption; null while the figure is not established, which stops nothing. */
  @Nullable LocalDate earliest(LocalDate since, AdoptionLaw law) {
    return switch (this) {
      case REINTEGRATION_FAILED -> law.reintegrationMonths() == null ? null : since.plusMonths(law.reintegrationMonths());
      case PARENTS_UNKNOWN -> law.unknownDays() == null ? null : since.plusDays(law.unknownDays());
      case PARENTS_AGREE, RIGHTS_LOST, ORPHAN -> since;
    };
  }
}
