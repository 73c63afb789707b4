package ro.reazem.intake.entry;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one entry to an officer who may see it, or act on it; for everybody else there is none. */
@Component
public class EntryDesk {

  private final Entries entries;
  private final IntakeSight sight;
  private final JdbcClient jdbc;
  private final Trail trail;

  EntryDesk(Entries entries, IntakeSight sight, JdbcClient jdbc, Trail trail) {
    this.entries = entries;
    this.sight = sight;
    this.jdbc = jdbc;
    this.trail = trail;
  }

  public Entry permitted(EntryId id, Officer officer, String action) {
    boolean seen = sight.bind(jdbc.sql("select exists (select from intake.entry e where e.id = :id and " + IntakeSight.of("e") + ")"),
        officer, action).param("id", id.value()).query(Boolean.class).single();
    if (!seen) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var entry = entries.findById(id).orElseThrow();
    if (entry.correspondent().personId() != null) {
      trail.aboutPerson(entry.correspondent().personId());
    }
    return entry;
  }
}
