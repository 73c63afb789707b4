package ro.reazem.platform.publications;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How many events wait, by status, as a measurement: what an alarm is set on. */
@Component
class PublicationMeasures {

  private final PublicationRegister register;
  private final MultiGauge waiting;

  PublicationMeasures(PublicationRegister register, MeterRegistry meters) {
    this.register = register;
    this.waiting = MultiGauge.builder("reazem.publications").description("Events that were not heard yet").register(meters);
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
  void measure() {
    var now = register.byStatus();
    waiting.register(Stream.of("PUBLISHED", "PROCESSING", "RESUBMITTED", "FAILED", "WAITING", "ABANDONED")
        .map(status -> MultiGauge.Row.of(Tags.of("status", status.toLowerCase(java.util.Locale.ROOT)), now.getOrDefault(status, 0L)))
        .toList(), true);
  }
}
