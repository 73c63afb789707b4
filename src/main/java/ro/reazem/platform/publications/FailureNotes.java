package ro.reazem.platform.publications;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.stereotype.Component;

/** The last failure of each publication, beside it. The message of an exception may quote personal data, so only its first line is kept. */
@Component
class FailureNotes {

  private static final Logger LOG = LoggerFactory.getLogger(FailureNotes.class);
  private static final int LONGEST = 300;

  private final JdbcClient jdbc;
  private final EventSerializer serializer;

  FailureNotes(JdbcClient jdbc, EventSerializer serializer) {
    this.jdbc = jdbc;
    this.serializer = serializer;
  }

  void note(String listener, Object event, Exception failed) {
    try {
      jdbc.sql("""
          update events.event_publication set failure = :failure, failed_at = clock_timestamp()
          where serialized_event = :event and listener_id = :listener""")
          .param("failure", said(failed)).param("event", serializer.serialize(event)).param("listener", listener).update();
    } catch (DataAccessException gone) {
      LOG.warn("The failure of {} could not be noted: {}", listener, gone.getClass().getSimpleName());
    }
  }

  static String said(Exception failed) {
    Throwable root = failed;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    var message = root.getMessage() == null ? "" : ": " + root.getMessage().lines().findFirst().orElse("");
    var text = root.getClass().getSimpleName() + message;
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
