package ro.reazem.childprotection.disability;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;

/** Looks at certificates once a day, whichever node wakes first (verificarea zilnică a certificatelor). */
@Component("disabilityEveryNight")
class EveryNight {

  private final RaisingNotices raising;
  private final OneNode one;
  private final Clock clock;

  EveryNight(RaisingNotices raising, OneNode one, Clock clock) {
    this.raising = raising;
    this.one = one;
    this.clock = clock;
  }

  @Scheduled(cron = "0 50 2 * * *")
  void turn() {
    var today = LocalDate.now(clock);
    one.runOnce("childprotection.disability", today, () -> raising.turn(today));
  }
}
