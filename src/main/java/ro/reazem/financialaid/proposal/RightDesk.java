package ro.reazem.financialaid.proposal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.erasure.ErasedRequest;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one right to an officer who may see it, or propose about it; nobody else gets it. */
@Component
class RightDesk {

  private final Entitlements entitlements;
  private final Sight sight;
  private final Trail trail;

  RightDesk(Entitlements entitlements, Sight sight, Trail trail) {
    this.entitlements = entitlements;
    this.sight = sight;
    this.trail = trail;
  }

  Entitlement permitted(EntitlementId id, Officer officer, String action) {
    var right = entitlements.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.aboutCase("financialaid", right.applicationId());
    sight.require(officer, action, right.unitId(), right.applicationId());
    ErasedRequest.refuse(right.isErased(), right.applicationId());
    return right;
  }
}
