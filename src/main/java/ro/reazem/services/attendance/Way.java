package ro.reazem.services.attendance;

/** How parents pay (modul de plată). */
public enum Way {
  /** In cash at the desk (numerar). */
  CASH,
  /** By transfer (virament). */
  BANK,
  /** By card (card bancar). */
  CARD,
  /** By nursery tickets (tichete de creșă). */
  TICKET
}
