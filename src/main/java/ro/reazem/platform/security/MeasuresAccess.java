package ro.reazem.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who may read the measurements of the running application: officers permitted to, and the collector that knows the token. */
@Component
class MeasuresAccess implements AuthorizationManager<RequestAuthorizationContext> {

  private static final String READ = "operations.measure.read";
  private static final String BEARER = "Bearer ";

  private final PermissionMatrix matrix;
  private final String token;

  MeasuresAccess(PermissionMatrix matrix, @Value("${reazem.metrics-token:}") String token) {
    this.matrix = matrix;
    this.token = token;
  }

  @Override
  public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    var principal = who.get();
    return new AuthorizationDecision(knowsToken(context.getRequest().getHeader("Authorization"))
        || principal != null && principal.getPrincipal() instanceof SignedIn signedIn && matrix.allows(signedIn.officer(), READ));
  }

  private boolean knowsToken(@Nullable String header) {
    return !token.isEmpty() && header != null && header.startsWith(BEARER) && MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), header.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8));
  }
}
