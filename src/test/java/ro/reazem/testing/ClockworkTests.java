package ro.reazem.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.scheduling.TaskScheduler;

/** A test that wants silence gets it, and the clock goes on afterwards. */
@SpringBootTest
@AutoConfigureMockMvc
class ClockworkTests {

  @Autowired TaskScheduler scheduler;
  @Autowired Clockwork clockwork;

  @Test
  void whatRunsByTheClockWaitsUntilTheTestIsOverAndGoesOnThen() {
    var rounds = new AtomicInteger();
    var clock = scheduler.scheduleWithFixedDelay(rounds::incrementAndGet, Duration.ofMillis(2));
    try {
      await().atMost(Duration.ofMinutes(1)).until(() -> rounds.get() > 3);
      clockwork.resting(() -> {
        int before = rounds.get();
        await().pollDelay(Duration.ofMillis(60)).until(() -> true);
        assertThat(rounds.get()).isEqualTo(before);
      });
      int before = rounds.get();
      await().atMost(Duration.ofMinutes(1)).until(() -> rounds.get() > before);
    } finally {
      clock.cancel(false);
    }
  }
}
