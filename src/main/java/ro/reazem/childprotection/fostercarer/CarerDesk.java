package ro.reazem.childprotection.fostercarer;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out the file of one carer to an officer who may see it, or work on it; nobody else gets it. */
@Component("fosterCarerDesk")
class CarerDesk {

  private final CarerRegister register;
  private final CarerSight sight;
  private final Trail trail;

  CarerDesk(CarerRegister register, CarerSight sight, Trail trail) {
    this.register = register;
    this.sight = sight;
    this.trail = trail;
  }

  CarerRegister.Line permitted(UUID id, Officer officer, String action) {
    trail.aboutCase("childprotection", id);
    var found = register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sight.require(officer, action, found.unitId(), id);
    trail.aboutPerson(found.personId());
    return found;
  }

  boolean allows(Officer officer, String action, CarerRegister.Line about) {
    return sight.allows(officer, action, about.unitId(), about.id());
  }
}
