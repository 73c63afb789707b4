package ro.reazem.audit.trail;

import java.time.LocalDate;

/**
 * The first place where the trail is not what was sealed.
 *
 * @param position in the chain; of an inserted line, that of the next sealed one
 * @param day to which the place belongs
 */
record ChainFault(Kind kind, long position, LocalDate day) {

  /** A line altered, missing, inserted; a seal of a day that does not match; a line taken off the list of whom it is about. */
  enum Kind {
    ALTERED, MISSING, INSERTED, SEAL, INDEX
  }
}
