package ro.reazem.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the plan of a case with what became of it.
 *
 * @param toldOn the day it was handed to child, family and carer, null while it was not
 */
record ProtectionPlan(UUID id, int number, State state, PlanContent content, UUID writtenBy, String writtenByName, Instant writtenAt,
    @Nullable String decidedByName, @Nullable Instant decidedAt, @Nullable String returnedFor, @Nullable FamilyContract contract, @Nullable LocalDate toldOn) {

  /** Sent for approval, in force, returned for completion, or replaced by a later version. */
  enum State {
    SENT, APPROVED, RETURNED, REPLACED
  }

  public boolean waits() {
    return state == State.SENT;
  }

  public boolean inForce() {
    return state == State.APPROVED;
  }
}
