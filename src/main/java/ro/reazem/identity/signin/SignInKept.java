package ro.reazem.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import ro.reazem.identity.session.OpenSessions;

/**
 * After signing in: the session remembers from where, so that officers recognise their own, it gets the one token of its forms, and the page asked for opens.
 * Without a token until the first page, two pages opened at once would each make one, and the form of the slower page would be refused as forged.
 */
class SignInKept extends SavedRequestAwareAuthenticationSuccessHandler {

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
      throws ServletException, IOException {
    OpenSessions.remember(request);
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken later) {
      later.getToken();
    }
    super.onAuthenticationSuccess(request, response, signedIn);
  }
}
