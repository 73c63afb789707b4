package ro.reazem.childprotection.fostercarer;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out the file of one carer to an officer who may see it, or work on it; nobody else gets it. */
@Component("fosterCarerDesk")
class CarerDesk {

  private final CarerRegister register;
  private final FosterCarers carers;
  private final Persons persons;
  private final CarerSight sight;
  private final Trail trail;

  CarerDesk(CarerRegister register, FosterCarers carers, Persons persons, CarerSight sight, Trail trail) {
    this.register = register;
    this.carers = carers;
    this.persons = persons;
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

  /** For the file's own page: a colleague of the domain is told that it is there and whom to ask, unless a conflict of interest keeps them out. */
  CarerRegister.Line forItsPage(UUID id, Officer officer) {
    if (register.find(id, officer).isEmpty() && !sight.bars(officer, id)) {
      carers.findById(new FosterCarerId(id)).ifPresent(one -> {
        trail.aboutCase("childprotection", id);
        throw new RestrictedCase(one.getId().asCase(), one.numberOfYear(), persons.find(one.personId())
            .map(person -> RestrictedCase.initials(person.name())).orElse(""));
      });
    }
    return permitted(id, officer, CarerSight.READ);
  }

  boolean allows(Officer officer, String action, CarerRegister.Line about) {
    return sight.allows(officer, action, about.unitId(), about.id());
  }
}
