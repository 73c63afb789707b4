package ro.reazem.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application, in the zone whose days the law counts. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

  @Bean
  Clock clock() {
    return Clock.system(BUCHAREST);
  }
}
