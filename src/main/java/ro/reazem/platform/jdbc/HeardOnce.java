package ro.reazem.platform.jdbc;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what a listener did once and for all, so that the same event, delivered again after the world has moved on, does nothing. */
@Component
public class HeardOnce {

  private final JdbcClient jdbc;

  HeardOnce(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param listener its id
   * @return whether it hears this now for the first time; a transaction that fails has not heard it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean first(String listener, UUID event) {
    return jdbc.sql("insert into platform.heard_once (listener, event_id) values (:listener, :event) on conflict do nothing")
        .param("listener", listener).param("event", event).update() == 1;
  }
}
