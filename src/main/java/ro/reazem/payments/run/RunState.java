package ro.reazem.payments.run;

/** How far a payment statement has come (stadiul statului de plată). */
enum RunState {
  /** Opened, nothing calculated yet (ciornă). */
  DRAFT,
  /** Its lines are there and not checked yet (calculat). */
  CALCULATED,
  /** Its lines were checked; what was found waits for a person (verificat). */
  CHECKED,
  /** Numbered and summed; its lines never change again (blocat). */
  LOCKED,
  /** Approved and reserved in the budget (aprobat). */
  APPROVED,
  /** Handed over; what it pays stands in the ledger as paid (transmis). */
  SENT,
  /** Every line has its answer (reconciliat). */
  RECONCILED,
  /** Closed by a person (închis). */
  CLOSED,
  /** Thrown away before it was locked (renunțat). */
  DISCARDED;

  /** Whether its lines may still change. */
  public boolean open() {
    return this == DRAFT || this == CALCULATED || this == CHECKED;
  }

  public boolean handedOver() {
    return this == SENT || this == RECONCILED || this == CLOSED;
  }
}
