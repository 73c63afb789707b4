package ro.reazem.services.nursery;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;
import ro.reazem.services.sight.NurserySight;

/** Hands out one nursery file to an officer who may see it, or work on it; nobody else gets it. */
@Component("nurseryDesk")
class NurseryDesk {

  private final NurseryRegister register;
  private final NurseryFiles files;
  private final Persons persons;
  private final NurserySight sight;
  private final Trail trail;

  NurseryDesk(NurseryRegister register, NurseryFiles files, Persons persons, NurserySight sight, Trail trail) {
    this.register = register;
    this.files = files;
    this.persons = persons;
    this.sight = sight;
    this.trail = trail;
  }

  NurseryRegister.Line permitted(UUID id, Officer officer, String action) {
    return permitted(id, officer, action, register.find(id, officer));
  }

  private NurseryRegister.Line permitted(UUID id, Officer officer, String action, Optional<NurseryRegister.Line> seen) {
    trail.aboutCase(NurserySight.CONTEXT, id);
    var found = seen.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sight.require(officer, action, found.unitId(), id);
    trail.aboutPerson(found.childId());
    return found;
  }

  /** For the file's own page: a colleague of the domain is told that it is there and whom to ask, unless a conflict of interest keeps them out. */
  NurseryRegister.Line forItsPage(UUID id, Officer officer) {
    var found = register.find(id, officer);
    if (found.isEmpty() && !sight.bars(officer, id)) {
      files.findById(new NurseryFileId(id)).ifPresent(one -> {
        trail.aboutCase(NurserySight.CONTEXT, id);
        throw new RestrictedCase(one.getId().asCase(), one.numberOfYear(), persons.find(one.childId()).map(person -> RestrictedCase.initials(person.name()))
            .orElse(""));
      });
    }
    return permitted(id, officer, NurserySight.READ, found);
  }

  boolean allows(Officer officer, String action, NurseryRegister.Line about) {
    return sight.allows(officer, action, about.unitId(), about.id());
  }
}
