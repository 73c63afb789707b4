package ro.reazem.childprotection.line119;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.intake.HelpLineSignalRegistered;

/** Which signals of the registry came by 119; heard twice it is the same. */
@Component
class HelpLineIntakeNews {

  private final JdbcClient jdbc;

  HelpLineIntakeNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "childprotection.line119.signal-registered")
  void on(HelpLineSignalRegistered event) {
    jdbc.sql("""
        insert into childprotection.line_119_signal (signal_id, told_at, number, registered_on, path) values (:id, :at, :number, :on, :path)
        on conflict (signal_id) do nothing""").param("id", event.referralId()).param("at", event.occurredAt().atOffset(ZoneOffset.UTC)).param("number", event.number())
        .param("on", event.registeredOn()).param("path", event.path()).update();
  }
}
