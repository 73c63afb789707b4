package ro.reazem.intake.entry;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.security.Officer;

/** Cancelling an entry with a reason (anularea unei poziții): the line stays, its number is never given again. */
@Component
class CancellingEntry {

  private final Entries entries;
  private final Clock clock;

  CancellingEntry(Entries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * What was sent again, because its answer was lost on the way, has been done.
   *
   * @throws RuleViolated when it was cancelled before or is already being worked on
   */
  @Transactional
  public void cancel(EntryId id, long version, String reason, Officer by) {
    var entry = entries.findById(id).orElseThrow(() -> new RuleViolated("intake.entry.unknown"));
    var before = entry.cancellation();
    if (before != null && before.isOf(by.id(), reason)) {
      return;
    }
    SameVersion.require(version, entry.version());
    entries.save(entry.cancel(by.id(), by.name(), reason, clock.instant()));
  }
}
