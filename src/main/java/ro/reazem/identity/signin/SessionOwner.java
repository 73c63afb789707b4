package ro.reazem.identity.signin;

import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import java.io.Serializable;

/** All that a session remembers about who is signed in; the rest is read anew for every request. */
record SessionOwner(UUID officerId) implements AuthenticatedPrincipal, Serializable {

  @Override
  public String getName() {
    return officerId.toString();
  }
}
