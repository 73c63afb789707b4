package ro.reazem.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What an unknown visitor gets: the sign-in page, or for a form the page that keeps what was typed. A part of a page is only
 * told so, and the page that asked for it stays as it is.
 */
class SignInFirst implements AuthenticationEntryPoint {

  static final String PATH = "/sign-in";

  private final KeptForm kept;

  SignInFirst(KeptForm kept) {
    this.kept = kept;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!kept.answers(request, response)) {
      response.sendRedirect(request.getContextPath() + PATH);
    }
  }
}
