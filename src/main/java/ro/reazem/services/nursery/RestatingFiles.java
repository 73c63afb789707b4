package ro.reazem.services.nursery;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseProgressed;

/** Tells anew how the files of some children and parents stand, when whose they are became known differently. */
@Component("restatingNurseryFiles")
public class RestatingFiles {

  private final NurseryFiles files;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RestatingFiles(NurseryFiles files, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void of(List<UUID> persons) {
    jdbc.sql("select id from services.nursery_file where child_id = any (:persons) or parent_id = any (:persons) order by id")
        .param("persons", persons.toArray(UUID[]::new)).query(UUID.class).list().forEach(id -> files.findById(new NurseryFileId(id)).map(NurseryFile::changed)
            .map(files::save).ifPresent(one -> events.publishEvent(new CaseProgressed(one.asCase(), clock.instant(), null, ""))));
  }
}
