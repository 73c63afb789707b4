package ro.reazem.identity.session;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * The sessions in the database. Whoever clicks through pages is noted as present once in a while, not with every page: each note is a
 * write that waits for the disk.
 */
final class CalmSessions<S extends Session> implements FindByIndexNameSessionRepository<CalmSession<S>> {

  private final FindByIndexNameSessionRepository<S> database;
  private final Duration between;

  CalmSessions(FindByIndexNameSessionRepository<S> database, Duration between) {
    this.database = database;
    this.between = between;
  }

  /** How long a use need not be noted, for sessions that end after a time without requests. */
  static Duration between(Duration idle) {
    return idle.dividedBy(30);
  }

  @Override
  public CalmSession<S> createSession() {
    return calm(database.createSession());
  }

  @Override
  public void save(CalmSession<S> session) {
    database.save(session.kept);
  }

  @Override
  public @Nullable CalmSession<S> findById(String id) {
    var found = database.findById(id);
    return found == null ? null : calm(found);
  }

  @Override
  public void deleteById(String id) {
    database.deleteById(id);
  }

  @Override
  public Map<String, CalmSession<S>> findByIndexNameAndIndexValue(String name, String value) {
    return database.findByIndexNameAndIndexValue(name, value).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> calm(entry.getValue())));
  }

  private CalmSession<S> calm(S session) {
    return new CalmSession<>(session, between);
  }
}
