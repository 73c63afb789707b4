package ro.reazem.archive.file;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.DataRequestRecorded;

/** Requests of persons about their data hold the files about them until they are answered; an older telling changes nothing. */
@Component
class ArchivePeopleNews {

  private final JdbcClient jdbc;

  ArchivePeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "archive.file.data-request")
  void on(DataRequestRecorded told) {
    jdbc.sql("""
        insert into archive.person_request as known (request_id, person_id, told_at, settled) values (:id, :person, :at, :settled)
        on conflict (request_id) do update set told_at = excluded.told_at, settled = excluded.settled
        where known.told_at < excluded.told_at and not known.settled""").param("id", told.requestId()).param("person", told.personId())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).param("settled", told.settled()).update();
  }
}
