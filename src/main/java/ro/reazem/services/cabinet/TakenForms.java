package ro.reazem.services.cabinet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Takes each form of a cabinet once, however often it is sent, and one after another, so that what one asked still holds when it writes (formular înscris o dată). */
@Component("takenHealthForms")
public class TakenForms {

  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final Clock clock;

  TakenForms(SentForms sentForms, JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param key of the form; what was refused may be sent again with the same one */
  @Transactional
  public void once(UUID key, UUID cabinet, String act, Officer by, Runnable taking) {
    sentForms.await("cabinet " + cabinet);
    int fresh = jdbc.sql("""
        insert into services.cabinet_form (one_time_key, cabinet_id, act, taken_by, taken_by_name, taken_at) values (:key, :cabinet, :act, :by, :name, :at)
        on conflict do nothing""").param("key", key).param("cabinet", cabinet).param("act", act).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (fresh == 1) {
      taking.run();
    }
  }
}
