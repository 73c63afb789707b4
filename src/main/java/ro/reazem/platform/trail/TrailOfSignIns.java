package ro.reazem.platform.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.SignedIn;
import ro.reazem.platform.trail.TrailLine.Kind;
import ro.reazem.platform.trail.TrailLine.Outcome;

/**
 * Signing in, failing to, and signing out. What was typed as a name is kept as a digest only, for people type passwords there by
 * mistake: the same name gives the same digest.
 */
@Component
class TrailOfSignIns implements ApplicationListener<AbstractAuthenticationEvent> {

  private final TrailWriting writing;

  TrailOfSignIns(TrailWriting writing) {
    this.writing = writing;
  }

  @Override
  public void onApplicationEvent(AbstractAuthenticationEvent event) {
    var request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
        ? attributes.getRequest() : null;
    var officer = event.getAuthentication().getPrincipal() instanceof SignedIn signedIn ? signedIn.officer() : null;
    switch (event) {
      case InteractiveAuthenticationSuccessEvent in -> tell(Kind.SIGN_IN, Outcome.DONE, officer, request, "");
      case LogoutSuccessEvent out when officer != null -> tell(Kind.SIGN_OUT, Outcome.DONE, officer, request, "");
      case AbstractAuthenticationFailureEvent failed -> tell(Kind.SIGN_IN, Outcome.REFUSED, null, request,
          Fingerprint.of("name " + String.valueOf(event.getAuthentication().getName()).strip().toLowerCase(Locale.ROOT)));
      default -> { }
    }
  }

  private void tell(Kind kind, Outcome outcome, @Nullable Officer officer, @Nullable HttpServletRequest request, String name) {
    writing.keep(new TrailLine(kind, outcome, null, officer == null ? null : officer.id(), officer == null ? "" : officer.name(),
        request == null ? "" : request.getRemoteAddr(), request == null ? "" : Fingerprint.of(request), "",
        request == null ? "" : request.getMethod() + " " + request.getServletPath(), Set.of(), Set.of(), name, null, null, ""));
  }
}
