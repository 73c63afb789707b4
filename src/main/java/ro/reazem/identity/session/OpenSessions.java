package ro.reazem.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions officers have open, on this or any other machine. */
@Component
public class OpenSessions {

  private static final String BROWSER = "reazem.browser";
  private static final String ADDRESS = "reazem.address";

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /** A session as its owner recognises it. */
  public record OpenSession(String key, Instant startedAt, Instant lastUsedAt, @Nullable String browser,
      @Nullable String address) {}

  /** Notes in the session of the request from which browser and address it was opened. */
  public static void remember(HttpServletRequest request) {
    var browser = request.getHeader("User-Agent");
    request.getSession().setAttribute(BROWSER, browser == null ? "" : browser.substring(0, Math.min(browser.length(), 300)));
    request.getSession().setAttribute(ADDRESS, request.getRemoteAddr());
  }

  public List<OpenSession> of(UUID officer) {
    return sessions.findByPrincipalName(officer.toString()).values().stream()
        .map(session -> new OpenSession(key(session.getId()), session.getCreationTime(), session.getLastAccessedTime(),
            session.getAttribute(BROWSER), session.getAttribute(ADDRESS)))
        .sorted(Comparator.comparing(OpenSession::lastUsedAt).reversed()).toList();
  }

  /** Ends all sessions of the officer, except the one named. */
  public void endAll(UUID officer, @Nullable String except) {
    sessions.findByPrincipalName(officer.toString()).keySet().stream().filter(id -> !id.equals(except))
        .forEach(sessions::deleteById);
  }

  /** Ends one session of the officer. */
  void end(UUID officer, String key) {
    sessions.findByPrincipalName(officer.toString()).keySet().stream().filter(id -> key(id).equals(key))
        .forEach(sessions::deleteById);
  }

  /** A name for the session that may stand in a page, unlike its id, which opens it. */
  static String key(String sessionId) {
    return UUID.nameUUIDFromBytes(("session " + sessionId).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
