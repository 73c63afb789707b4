package ro.reazem.platform.start;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one line why the application cannot start when the reason lies in its surroundings: a port that is taken, a full
 * disk, a database that is not there, a folder in use. Whoever runs the application needs no stack trace for these.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TellingStartFaults implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger("Start");

  private final @Nullable ConfigurableApplicationContext context;

  TellingStartFaults(@Nullable ConfigurableApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean reportException(Throwable failure) {
    var reason = StartFault.of(failure, url());
    reason.ifPresent(sentence -> LOG.error("Reazem cannot start: {}", sentence));
    return reason.isPresent();
  }

  /** Where the database was looked for, without what may be secret in it. */
  private String url() {
    return Optional.ofNullable(context).map(known -> known.getEnvironment().getProperty("spring.datasource.url"))
        .map(url -> url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//")).orElse("the embedded database");
  }
}
