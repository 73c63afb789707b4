package ro.reazem.identity.signin;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import java.io.Serializable;
import java.util.List;
import ro.reazem.identity.officer.CurrentOfficers.Current;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.SignedIn;

/** Who is signed in, with the roles held at the time of the request. */
record SignedInOfficer(Officer officer, boolean mustChangePassword) implements SignedIn, AuthenticatedPrincipal, Serializable {

  static SignedInOfficer of(Current current) {
    return new SignedInOfficer(current.officer(), current.mustChangePassword());
  }

  Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
  }

  @Override
  public String getName() {
    return officer.id().toString();
  }
}
