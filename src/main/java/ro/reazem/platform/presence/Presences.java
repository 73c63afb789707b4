package ro.reazem.platform.presence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.security.Officer;

/** Who is at which object (prezență), by signs of life in the database, whose clock is the same for all nodes. */
@Component
class Presences {

  private static final int SILENCE_SECONDS = 60;
  private static final int MOST_TOLD = 5;

  private final JdbcClient jdbc;
  private final OneNode one;

  Presences(JdbcClient jdbc, OneNode one) {
    this.jdbc = jdbc;
    this.one = one;
  }

  /** A colleague who works on the same since then, or saved it then. */
  record Other(String name, Instant since) {}

  /** Writes down that the officer is there and tells who else is. */
  List<Other> meet(String place, Officer officer) {
    return jdbc.sql("""
        with here as (
          insert into platform.presence as known (place, officer_id, officer_name, since, seen_at)
          values (:place, :officer, :name, clock_timestamp(), clock_timestamp())
          on conflict (place, officer_id) do update set seen_at = clock_timestamp(), officer_name = excluded.officer_name,
            since = case when known.seen_at < clock_timestamp() - make_interval(secs => :silence) then clock_timestamp() else known.since end)
        select officer_name, since from platform.presence
        where place = :place and officer_id <> :officer and seen_at > clock_timestamp() - make_interval(secs => :silence)
        order by since limit :most""")
        .param("place", place).param("officer", officer.id()).param("name", officer.name()).param("silence", SILENCE_SECONDS)
        .param("most", MOST_TOLD)
        .query((row, number) -> new Other(row.getString("officer_name"), row.getObject("since", OffsetDateTime.class).toInstant())).list();
  }

  /** Writes down who saved the object. */
  void saved(String place, Officer officer) {
    jdbc.sql("""
        insert into platform.last_save (place, officer_name, saved_at) values (:place, :name, clock_timestamp())
        on conflict (place) do update set officer_name = excluded.officer_name, saved_at = excluded.saved_at""")
        .param("place", place).param("name", officer.name()).update();
  }

  Optional<Other> lastSave(String place) {
    return jdbc.sql("select officer_name, saved_at from platform.last_save where place = :place").param("place", place)
        .query((row, number) -> new Other(row.getString("officer_name"), row.getObject("saved_at", OffsetDateTime.class).toInstant())).optional();
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
  void forget() {
    one.run("platform.presence", () -> {
      jdbc.sql("delete from platform.presence where seen_at < clock_timestamp() - interval '1 hour'").update();
      // whoever opened a form so long ago has no session any more
      jdbc.sql("delete from platform.last_save where saved_at < clock_timestamp() - interval '30 days'").update();
    });
  }
}
