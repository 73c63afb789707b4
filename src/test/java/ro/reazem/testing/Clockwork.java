package ro.reazem.testing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** What the application does by the clock alone, without anybody's asking. */
@Component
public class Clockwork {

  private final TaskScheduler scheduler;

  Clockwork(TaskScheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Nothing of it runs meanwhile: work that is repeated after a delay has one thread, which a piece of ours holds until then. */
  public void resting(Runnable meanwhile) {
    var held = new CountDownLatch(1);
    var over = new CountDownLatch(1);
    var holding = scheduler.scheduleWithFixedDelay(() -> {
      held.countDown();
      await(over);
    }, Duration.ofDays(1));
    try {
      await(held);
      meanwhile.run();
    } finally {
      over.countDown();
      holding.cancel(false);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(3, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the clockwork did not come to rest");
      }
    } catch (InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
