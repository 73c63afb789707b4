package ro.reazem.archive.nomenclature;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.archive.retention.StartEvent;

/**
 * What all codes of one imported nomenclature have in common.
 *
 * @param approvalNumber of the act by which the National Archives approved it, empty while they did not
 * @param start what terms run from where the file does not say
 */
record NomenclatureVersion(LocalDate validFrom, String source, String approvalNumber, @Nullable LocalDate approvedOn, StartEvent start) {

  NomenclatureVersion {
    FileCode.requireWholeApproval(approvalNumber, approvedOn);
  }

  boolean isApproved() {
    return approvedOn != null;
  }
}
