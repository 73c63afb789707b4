package ro.reazem.financialaid.dwelling;

/**
 * What became of an offer (starea ofertei): it waits for an answer, was taken, was refused, was not answered within its term; the family gave up
 * the dwelling it had taken before a contract was concluded; the institution took the offer back.
 */
public enum OfferState {
  MADE, ACCEPTED, REFUSED, LAPSED, RENOUNCED, WITHDRAWN;

  /** The kind of tag it is shown with. */
  public String tag() {
    return this == MADE ? "warn" : this == ACCEPTED ? "ok" : "";
  }
}
