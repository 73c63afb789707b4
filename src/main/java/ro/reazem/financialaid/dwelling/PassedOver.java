package ro.reazem.financialaid.dwelling;

import java.time.Instant;

/**
 * A place that was passed over for a dwelling (poziție peste care s-a trecut).
 *
 * @param reason empty for whoever may not see the file
 */
record PassedOver(String fileNumber, int place, Kind kind, String reason, String by, Instant at) {

  /** Why: the dwelling has not the rooms of the family, it does not meet the conditions of the law any more, or another reason. */
  enum Kind {
    ROOMS, CONDITIONS, OTHER
  }
}
