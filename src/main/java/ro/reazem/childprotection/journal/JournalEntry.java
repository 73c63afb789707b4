package ro.reazem.childprotection.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childfile.Answers;

/**
 * One entry of the journal as it was written (însemnare); it is never changed.
 *
 * @param about the programme or absence that it continues, null for one that stands by itself
 * @param on the day it tells of
 */
record JournalEntry(UUID id, JournalAct act, @Nullable UUID about, LocalDate on, Answers said, String byName, Instant at) {

  boolean isOf(JournalAct other) {
    return act == other;
  }

  /** The moment it tells of; null where only a day was told. */
  @Nullable Instant moment() {
    return said.moment("on", "hour");
  }
}
