package ro.reazem.childprotection.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * The allowance of a child as it stands (dosarul alocației de plasament).
 *
 * @param payee the name of whoever is paid
 * @param firstDay of the first month, null before it is granted
 * @param openMonth the month that two payees could claim, null when there is none
 * @param monthly what a month is worth now, null before it is granted
 * @param revision of the right, as it was told
 */
record Allowance(UUID id, UUID caseId, UUID measureId, UUID childId, long version, State state, PayeeKind payeeKind, @Nullable UUID payeeId, String payee, String requestNumber,
    LocalDate requestedOn, BirthPaper birthPaper, DisabilityDegree degree, @Nullable LocalDate studiesUntil, @Nullable String decisionNumber,
    @Nullable LocalDate decidedOn, String refusedFor, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable LocalDate openMonth,
    @Nullable Long monthly, @Nullable String amountKind, long revision, String askedByName) {

  /** Where it stands: asked of the county payer (AJPIS), granted, refused, ended. */
  public enum State {
    REQUESTED, GRANTED, REFUSED, ENDED
  }

  public boolean isOpen() {
    return state == State.REQUESTED || state == State.GRANTED;
  }

  public @Nullable Lei sum() {
    return monthly == null ? null : new Lei(monthly);
  }

  public boolean isSuspended() {
    return "SUSPENDED".equals(amountKind);
  }

  public @Nullable YearMonth splitMonth() {
    return openMonth == null ? null : YearMonth.from(openMonth);
  }
}
