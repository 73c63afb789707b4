package ro.reazem.services.cabinet;

/** Why stock went out without a pupil (scăderea din gestiune). */
public enum StockReason {
  /** Its day had passed (expirat). */
  EXPIRED,
  /** It was broken or lost (pierdut, spart). */
  LOST,
  /** Used for care (consum). */
  CARE
}
