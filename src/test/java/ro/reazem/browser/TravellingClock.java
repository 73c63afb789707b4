package ro.reazem.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that runs on, and that a test may put forward. */
final class TravellingClock extends Clock {

  /** Gives the application this clock in place of its own. */
  @TestConfiguration(proxyBeanMethods = false)
  static class InTheApplication {

    @Bean
    @Primary
    TravellingClock travellingClock() {
      return new TravellingClock();
    }
  }

  private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  void to(LocalDateTime moment) {
    ahead.set(Duration.between(Instant.now(), moment.atZone(BUCHAREST).toInstant()));
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return BUCHAREST;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead.get());
  }
}
