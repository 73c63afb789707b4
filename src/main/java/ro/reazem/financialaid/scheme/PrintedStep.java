package ro.reazem.financialaid.scheme;

import ro.reazem.platform.web.LedgerLine;

/** A step beside its words, for those who keep or lay out both. */
public record PrintedStep(Step step, LedgerLine line) {

  /** Whether some figure or reading of the step still waits for confirmation. */
  public boolean unconfirmed() {
    return !step.marked().isEmpty();
  }
}
