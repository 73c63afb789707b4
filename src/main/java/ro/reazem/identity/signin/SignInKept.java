package ro.reazem.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import ro.reazem.identity.session.OpenSessions;

/** After signing in: the session remembers from where, so that officers recognise their own, and the page asked for opens. */
class SignInKept extends SavedRequestAwareAuthenticationSuccessHandler {

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
      throws ServletException, IOException {
    OpenSessions.remember(request);
    super.onAuthenticationSuccess(request, response, signedIn);
  }
}
