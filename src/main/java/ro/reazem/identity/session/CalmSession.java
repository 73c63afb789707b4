package ro.reazem.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that notes its last use once in a while only, so that reading a page writes nothing. */
final class CalmSession<S extends Session> implements Session {

  final S kept;
  private final Duration between;

  CalmSession(S kept, Duration between) {
    this.kept = kept;
    this.between = between;
  }

  @Override
  public void setLastAccessedTime(Instant now) {
    if (Duration.between(kept.getLastAccessedTime(), now).compareTo(between) >= 0) {
      kept.setLastAccessedTime(now);
    }
  }

  @Override
  public String getId() {
    return kept.getId();
  }

  @Override
  public String changeSessionId() {
    return kept.changeSessionId();
  }

  @Override
  public <T> @Nullable T getAttribute(String name) {
    return kept.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return kept.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    kept.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    kept.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return kept.getCreationTime();
  }

  @Override
  public Instant getLastAccessedTime() {
    return kept.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    kept.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return kept.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return kept.isExpired();
  }
}
