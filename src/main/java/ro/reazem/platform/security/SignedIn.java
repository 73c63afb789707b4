package ro.reazem.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** What the authenticated principal of a session must be able to say; identity provides it. */
public interface SignedIn {

  /** The officer behind the session, with the roles held now. */
  Officer officer();

  /** The officer who sent the request; null when nobody is signed in. */
  static @Nullable Officer officerOf(@Nullable HttpServletRequest request) {
    return request != null && request.getUserPrincipal() instanceof Authentication authentication
        && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn.officer() : null;
  }
}
