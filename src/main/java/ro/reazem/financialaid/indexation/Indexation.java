package ro.reazem.financialaid.indexation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rights of a benefit calculated anew in bulk from a month on (indexare, actualizare din oficiu).
 *
 * @param basis the act that sets the new figures, as every decision cites it
 * @param reasons the motivation of every decision
 * @param outlierPercent from which change on somebody should look
 * @param figures by which a later change of the figures shows
 * @param printedThrough the right up to which the papers of its decisions were made ready
 */
record Indexation(UUID id, String benefit, LocalDate month, String basis, String reasons, int outlierPercent, List<UUID> unitIds, State state, UUID preparedBy,
    String preparedByName, String figures, @Nullable UUID releasedBy, @Nullable String releasedByName, @Nullable UUID printedThrough) {

  /** How far it is: calculated, released by a second officer, all decisions made, or given up. */
  enum State {
    DRAFT, CALCULATED, RELEASED, DONE, WITHDRAWN;

    public String key() {
      return "financialaid.indexation.state." + name();
    }

    /** Whether something is still to be done by the machine. */
    public boolean underWay() {
      return this == DRAFT || this == RELEASED;
    }
  }

  YearMonth from() {
    return YearMonth.from(month);
  }
}
