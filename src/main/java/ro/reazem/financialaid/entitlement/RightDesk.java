package ro.reazem.financialaid.entitlement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.financialaid.erasure.ErasedRequest;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one right to an officer who may see it, or propose about it; nobody else gets it. */
@Component
public class RightDesk {

  private final Entitlements entitlements;
  private final JdbcClient jdbc;
  private final Sight sight;
  private final Trail trail;

  RightDesk(Entitlements entitlements, JdbcClient jdbc, Sight sight, Trail trail) {
    this.entitlements = entitlements;
    this.jdbc = jdbc;
    this.sight = sight;
    this.trail = trail;
  }

  public Entitlement permitted(EntitlementId id, Officer officer, String action) {
    var right = entitlements.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.aboutCase("financialaid", right.applicationId());
    sight.require(officer, action, right.unitId(), right.applicationId());
    ErasedRequest.refuse(right.isErased(), right.applicationId());
    return right;
  }

  /** The right when there is such a one that the officer sees; for parts of pages of other modules, which know ids alone. */
  public Optional<Entitlement> seen(EntitlementId id, Officer officer, String action) {
    var right = entitlements.findById(id).filter(one -> !one.isErased() && allows(one, officer, action));
    right.ifPresent(one -> trail.aboutCase("financialaid", one.applicationId()));
    return right;
  }

  /** The same for what only the minimum inclusion income has. */
  public Entitlement permittedVmi(EntitlementId id, Officer officer, String action) {
    var right = permitted(id, officer, action);
    if (!right.isChangeable()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return right;
  }

  public boolean allows(Entitlement right, Officer officer, String action) {
    return sight.allows(officer, action, right.unitId(), right.applicationId());
  }

  /** Whose right it is, by name. */
  public String holder(Entitlement right) {
    return name(right.holderId());
  }

  public String name(UUID person) {
    return jdbc.sql("select given_name || ' ' || family_name from financialaid.known_person where id = :id").param("id", person)
        .query(String.class).optional().orElse("");
  }
}
