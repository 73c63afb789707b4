package ro.reazem.financialaid.dwelling;

/** What became of an offer (starea ofertei): it waits for an answer, was taken, was refused, or was not answered within its term. */
public enum OfferState {
  MADE, ACCEPTED, REFUSED, LAPSED;

  /** The kind of tag it is shown with. */
  public String tag() {
    return this == MADE ? "warn" : this == ACCEPTED ? "ok" : "";
  }
}
