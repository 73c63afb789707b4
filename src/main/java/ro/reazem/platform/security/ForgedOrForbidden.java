package ro.reazem.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a refused request gets: the page that says so. A form of our own that was left open until its token ran out, as after
 * signing out in another tab, gets a page that keeps what was typed, or leads back to signing in.
 */
class ForgedOrForbidden implements AccessDeniedHandler {

  private final KeptForm kept;

  ForgedOrForbidden(KeptForm kept) {
    this.kept = kept;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    boolean token = refused instanceof CsrfException;
    if (token && request.getHeader("HX-Request") != null) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!token || !kept.answers(request, response)) {
      if (token && SecurityContextHolder.getContext().getAuthentication() == null) {
        response.sendRedirect(request.getContextPath() + SignInFirst.PATH + "?stale");
      } else {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      }
    }
  }
}
