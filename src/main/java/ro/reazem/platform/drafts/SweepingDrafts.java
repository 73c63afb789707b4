package ro.reazem.platform.drafts;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;

/** Removes drafts that nobody has touched for as long as the institution keeps them. */
@Component
class SweepingDrafts {

  private final Drafts drafts;
  private final OneNode one;
  private final Duration kept;

  SweepingDrafts(Drafts drafts, OneNode one, @Value("${reazem.drafts.kept:30d}") Duration kept) {
    this.drafts = drafts;
    this.one = one;
    this.kept = kept;
  }

  @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT1H")
  void sweep() {
    one.run("platform.drafts", () -> drafts.forget(kept));
  }
}
