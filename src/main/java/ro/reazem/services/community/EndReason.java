package ro.reazem.services.community;

/** Why a person is no longer looked after (mutat, decedat, rezolvat, refuz). */
enum EndReason {
  MOVED, DIED, RESOLVED, REFUSED
}
