package ro.reazem.payments.debt;

/** What can be done about a debt (operațiune asupra debitului). */
enum DebtStep {
  /** Established by an act, or more months by a further one (stabilire). */
  ESTABLISHED,
  /** Split into instalments (eșalonare). */
  PLANNED,
  /** To be withheld each month from what the holder is paid (reținere). */
  WITHHOLDING,
  /** Handed over for forced execution (executare silită). */
  HANDED_OVER,
  /** Given back by the holder (încasare). */
  RECEIVED,
  /** Withheld from a payment. */
  WITHHELD,
  /** Not pursued any more (scădere din evidență). */
  WRITTEN_OFF,
  /** A receipt that was entered by mistake, taken back. */
  TAKEN_BACK
}
