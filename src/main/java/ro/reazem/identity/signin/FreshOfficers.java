package ro.reazem.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import ro.reazem.identity.officer.CurrentOfficers;

/**
 * Stores in the session only whose it is, and reads the officer anew for every request that asks: a role that was taken
 * away or an officer who was deactivated has no effect left from the next request on.
 */
@Component
class FreshOfficers implements SecurityContextRepository {

  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
  private final CurrentOfficers officers;

  FreshOfficers(CurrentOfficers officers) {
    this.officers = officers;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    var stored = sessions.loadDeferredContext(request);
    return new DeferredSecurityContext() {
      private @Nullable SecurityContext fresh;

      @Override
      public SecurityContext get() {
        if (fresh == null) {
          fresh = refreshed(stored.get());
        }
        return fresh;
      }

      @Override
      public boolean isGenerated() {
        return stored.isGenerated();
      }
    };
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var owner = ownerOf(context.getAuthentication());
    sessions.saveContext(owner == null ? context : new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(owner, null, List.of())), request, response);
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return sessions.containsContext(request);
  }

  private SecurityContext refreshed(SecurityContext stored) {
    var owner = ownerOf(stored.getAuthentication());
    return owner == null ? new SecurityContextImpl() : officers.find(owner.officerId())
        .map(current -> new SecurityContextImpl(SignedInOfficer.of(current).authentication()))
        .orElseGet(SecurityContextImpl::new);
  }

  private static @Nullable SessionOwner ownerOf(@Nullable Authentication authentication) {
    return authentication == null ? null : switch (authentication.getPrincipal()) {
      case SignedInOfficer signedIn -> new SessionOwner(signedIn.officer().id());
      case SessionOwner owner -> owner;
      case null, default -> null;
    };
  }
}
