package ro.reazem.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import ro.reazem.platform.web.DesignFiles;

/** Finds the session of a request by its cookie; a request that has asked already knows its session or has none. */
final class SessionAskedOnce implements HttpSessionIdResolver {

  private static final String ASKED = SessionAskedOnce.class.getName();

  private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

  SessionAskedOnce(CookieSerializer cookie) {
    cookies.setCookieSerializer(cookie);
  }

  @Override
  public List<String> resolveSessionIds(HttpServletRequest request) {
    // the filter saves a session twice, and for the second time would read it from the database again; files of the design are
    // the same for everybody, and are wanted most on the page that says that the database is away
    if (request.getAttribute(ASKED) != null || DesignFiles.have(request.getServletPath())) {
      return List.of();
    }
    request.setAttribute(ASKED, true);
    return cookies.resolveSessionIds(request);
  }

  @Override
  public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
    cookies.setSessionId(request, response, sessionId);
  }

  @Override
  public void expireSession(HttpServletRequest request, HttpServletResponse response) {
    cookies.expireSession(request, response);
  }
}
