package ro.reazem.payments.debt;

/** How a debt stands (starea debitului); told by its last step and by what the ledger says is left. */
enum DebtState {
  /** Established by an act; nothing agreed yet. */
  OPEN,
  /** Paid in instalments (eșalonare). */
  INSTALMENTS,
  /** Withheld each month from what the holder is paid (reținere). */
  WITHHELD,
  /** Handed over for forced execution (executare silită). */
  ENFORCED,
  /** What was left is not pursued any more, by an act (scădere din evidență). */
  WRITTEN_OFF,
  /** Nothing is left (stins). */
  CLOSED;

  /** Whether something is left to be settled. */
  boolean open() {
    return this != WRITTEN_OFF && this != CLOSED;
  }
}
