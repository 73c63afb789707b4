package ro.reazem.platform.deadlines;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every minute, on every node: counts anew what a decision on the calendar moved and tells what has passed. */
@Component
class DeadlineRounds {

  private final CountingAnew counting;
  private final PassingDeadlines passing;

  DeadlineRounds(CountingAnew counting, PassingDeadlines passing) {
    this.counting = counting;
    this.passing = passing;
  }

  @Scheduled(fixedDelayString = "${reazem.deadlines.every:PT1M}", initialDelayString = "${reazem.deadlines.every:PT1M}")
  void round() {
    while (counting.batch() == CountingAnew.BATCH) {
      // what one batch leaves is the next one's
    }
    while (passing.batch() == PassingDeadlines.BATCH) {
      // what one batch leaves is the next one's
    }
  }
}
