package ro.reazem.childprotection.leaving;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;

/** Looks at monthly indemnities once a day, whichever node wakes first (verificarea zilnică a indemnizațiilor). */
@Component("leavingEveryNight")
class EveryNight {

  private final FollowingIndemnities following;
  private final OneNode one;
  private final Clock clock;

  EveryNight(FollowingIndemnities following, OneNode one, Clock clock) {
    this.following = following;
    this.one = one;
    this.clock = clock;
  }

  @Scheduled(cron = "0 55 2 * * *")
  void turn() {
    var today = LocalDate.now(clock);
    one.runOnce("childprotection.leaving", today, () -> following.turn(today));
  }
}
