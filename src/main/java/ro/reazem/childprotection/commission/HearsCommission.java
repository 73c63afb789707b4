package ro.reazem.childprotection.commission;

import ro.reazem.platform.security.Officer;

/** A feature that proposes to the commission and must know what it decided; asked in the same transaction. */
public interface HearsCommission {

  /** Called for every answer; a feature looks at the matter and at what it is about. */
  void decided(CommissionDecided what);

  /** Called once everybody was sent the resolution, when its number can no longer be cancelled; the day is that of the resolution. */
  default void communicated(CommissionDecided what, Officer by) {}
}
