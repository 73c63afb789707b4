package ro.reazem.platform.publications;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** What the administrator does with an event that was not heard: lets it be tried again, or gives it up and says why. */
@Component
class SettlingPublications {

  private final JdbcClient jdbc;

  SettlingPublications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Within a quarter of a minute a node tries again. */
  @Transactional
  public boolean retry(UUID id) {
    return jdbc.sql("""
        update events.event_publication set status = 'WAITING', completion_attempts = 0, retry_at = clock_timestamp()
        where id = :id and status in ('FAILED', 'WAITING', 'ABANDONED')""").param("id", id).update() == 1;
  }

  /** All that failed, as after the repair of what they failed on. */
  @Transactional
  public int retryAll() {
    return jdbc.sql("""
        update events.event_publication set status = 'WAITING', completion_attempts = 0, retry_at = clock_timestamp()
        where status in ('FAILED', 'WAITING', 'ABANDONED')""").update();
  }

  /** @throws RuleViolated when the event was heard or given up meanwhile */
  @Transactional
  public void discard(UUID id, String reason, Officer officer) {
    int discarded = jdbc.sql("""
        with gone as (delete from events.event_publication where id = :id and status in ('FAILED', 'WAITING', 'ABANDONED') returning *)
        insert into events.discarded_publication (id, listener_id, event_type, publication_date, attempts, failure, discarded_at,
          discarded_by, discarded_by_name, reason)
        select id, listener_id, event_type, publication_date, coalesce(completion_attempts, 0), failure, clock_timestamp(), :officer,
          :name, :reason from gone""")
        .param("id", id).param("officer", officer.id()).param("name", officer.name()).param("reason", reason).update();
    RuleViolated.require(discarded == 1, "platform.publications.gone");
  }
}
