package ro.reazem.financialaid.application;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.financialaid.erasure.ErasedRequest;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one request to an officer who may see it, or work on it; nobody else gets it. */
@Component
public class ApplicationDesk {

  private static final String READ = "financialaid.application.read";

  private final AidApplications applications;
  private final Families families;
  private final Sight sight;
  private final Trail trail;

  ApplicationDesk(AidApplications applications, Families families, Sight sight, Trail trail) {
    this.applications = applications;
    this.families = families;
    this.sight = sight;
    this.trail = trail;
  }

  public AidApplication forReading(AidApplicationId id, Officer officer) {
    return permitted(id, officer, READ);
  }

  public AidApplication forWork(AidApplicationId id, Officer officer) {
    return permitted(id, officer, "financialaid.application.work");
  }

  public AidApplication permitted(AidApplicationId id, Officer officer, String action) {
    var request = find(id);
    sight.require(officer, action, request.unitId(), id.value());
    ErasedRequest.refuse(request.isErased(), id.value());
    return request;
  }

  /** For the request's own page: a colleague of the domain without a working relation is told that it is restricted. */
  AidApplication forItsPage(AidApplicationId id, Officer officer) {
    var request = find(id);
    if (!sight.allows(officer, READ, request.unitId(), id.value())) {
      throw new RestrictedCase(new CaseRef("financialaid", id.value()), request.numberOfYear(),
          families.on(request.householdId(), request.registeredOn()).flatMap(family -> family.member(request.holderId()))
              .map(holder -> RestrictedCase.initials(holder.name())).orElse(""));
    }
    ErasedRequest.refuse(request.isErased(), id.value());
    return request;
  }

  private AidApplication find(AidApplicationId id) {
    var request = applications.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!request.isErased()) {
      trail.aboutPerson(request.holderId());
    }
    return request;
  }
}
