package ro.reazem.financialaid.application;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;

/** Hands out one request to an officer who may see it, or work on it; nobody else gets it. */
@Component
public class ApplicationDesk {

  private final AidApplications applications;
  private final Sight sight;

  ApplicationDesk(AidApplications applications, Sight sight) {
    this.applications = applications;
    this.sight = sight;
  }

  public AidApplication forReading(AidApplicationId id, Officer officer) {
    return permitted(id, officer, "financialaid.application.read");
  }

  public AidApplication forWork(AidApplicationId id, Officer officer) {
    return permitted(id, officer, "financialaid.application.work");
  }

  public AidApplication permitted(AidApplicationId id, Officer officer, String action) {
    var request = applications.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!sight.allows(officer, action, request.unitId())) {
      throw new AccessDeniedException("Request of another unit");
    }
    return request;
  }
}
