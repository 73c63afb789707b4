package ro.reazem.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a refused request gets: the page that says so. A form that was left open until its token ran out, as after
 * signing out in another tab, leads back to signing in instead.
 */
class ForgedOrForbidden implements AccessDeniedHandler {

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    boolean nobodySignedIn = SecurityContextHolder.getContext().getAuthentication() == null;
    if (refused instanceof CsrfException && nobodySignedIn) {
      if (request.getHeader("HX-Request") != null) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      } else {
        response.sendRedirect(request.getContextPath() + SignInFirst.PATH + "?stale");
      }
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
