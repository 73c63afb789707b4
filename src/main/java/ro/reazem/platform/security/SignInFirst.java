package ro.reazem.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** What an unknown visitor gets: the sign-in page; a part of a page asked for by the browser reloads the whole page. */
class SignInFirst implements AuthenticationEntryPoint {

  static final String PATH = "/sign-in";

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Refresh", "true");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(request.getContextPath() + PATH);
    }
  }
}
