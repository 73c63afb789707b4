package ro.reazem.services.nursery;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.services.unit.FileHistory;

/** What happened to a nursery file (istoricul dosarului); the message key of an act is services.history.code. */
@Component("nurseryLog")
class NurseryLog extends FileHistory {

  NurseryLog(JdbcClient jdbc, Clock clock) {
    super(jdbc, clock, "services.nursery_line");
  }
}
