package ro.reazem.childprotection.takeover;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;

/** Looks once a day for files whose rows have stayed long enough, whichever node wakes first (verificarea zilnică a fișierelor preluate). */
@Component("childTakeoverEveryNight")
class EveryNight {

  private final BlankingRows blanking;
  private final OneNode one;
  private final Clock clock;

  EveryNight(BlankingRows blanking, OneNode one, Clock clock) {
    this.blanking = blanking;
    this.one = one;
    this.clock = clock;
  }

  @Scheduled(cron = "0 20 3 * * *")
  void turn() {
    var today = LocalDate.now(clock);
    one.runOnce("childprotection.takeover", today, () -> blanking.turn(today));
  }
}
