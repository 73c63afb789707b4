package ro.reazem.childprotection.allowance;

/** What becomes of the sum from a month on: changed (modificare), not paid while it is suspended (suspendare), paid again (reluare). */
enum AmountKind {
  CHANGED, SUSPENDED, RESUMED
}
