package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** The way of a file (parcursul beneficiarului): consent, first day, vulnerability sheet, closing. */
@Component("workingInCommunity")
@Transactional
class WorkingInCommunity {

  private final CommunityFiles files;
  private final CommunityEntries entries;
  private final CommunityCategories categories;
  private final TellingCommunity telling;
  private final Clock clock;

  WorkingInCommunity(CommunityFiles files, CommunityEntries entries, CommunityCategories categories, TellingCommunity telling, Clock clock) {
    this.files = files;
    this.entries = entries;
    this.categories = categories;
    this.telling = telling;
    this.clock = clock;
  }

  public void consent(CommunityFileId id, long seen, LocalDate on, String who, Officer by) {
    telling.told(found(id, seen, on).consent(on), "CONSENTED", who, by);
  }

  public void activate(CommunityFileId id, long seen, LocalDate on, Officer by) {
    telling.told(found(id, seen, on).activate(on), "ACTIVE", "", by);
  }

  /** What was to be done for the person is not any more. */
  public void close(CommunityFileId id, long seen, LocalDate on, EndReason reason, String note, Officer by) {
    var file = found(id, seen, on).close(on, reason, note);
    entries.endAll(id, on);
    telling.told(file, "CLOSED", note, by);
  }

  public void assess(CommunityFileId id, long seen, CommunityEntries.New sheet, List<String> found, Officer by) {
    categories.requireKnown(found);
    var file = found(id, seen, sheet.on()).assess(found);
    if (entries.add(id, sheet, by)) {
      telling.told(file, "SHEET", "", by);
    }
  }

  private CommunityFile found(CommunityFileId id, long seen, LocalDate on) {
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "services.community.inFuture");
    return files.findById(id).orElseThrow(() -> new RuleViolated("services.community.notNow")).requireVersion(seen);
  }
}
