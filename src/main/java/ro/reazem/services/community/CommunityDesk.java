package ro.reazem.services.community;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;
import ro.reazem.services.sight.CommunitySight;

/** Hands out the file of a person or the card of a household to an officer who may see it, or work on it; nobody else gets it. */
@Component("communityDesk")
class CommunityDesk {

  private final CommunityRegister register;
  private final CommunityFiles files;
  private final CommunityHomes homes;
  private final Persons persons;
  private final CommunitySight sight;
  private final Trail trail;

  CommunityDesk(CommunityRegister register, CommunityFiles files, CommunityHomes homes, Persons persons, CommunitySight sight, Trail trail) {
    this.register = register;
    this.files = files;
    this.homes = homes;
    this.persons = persons;
    this.sight = sight;
    this.trail = trail;
  }

  CommunityRegister.Line permitted(UUID id, Officer officer, String action) {
    return permitted(id, officer, action, register.find(id, officer));
  }

  private CommunityRegister.Line permitted(UUID id, Officer officer, String action, Optional<CommunityRegister.Line> seen) {
    trail.aboutCase(CommunitySight.CONTEXT, id);
    var found = seen.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sight.require(officer, action, found.unitId(), id);
    trail.aboutPerson(found.personId());
    return found;
  }

  /** For the file's own page: a colleague of the domain is told that it is there and whom to ask, unless a conflict of interest keeps them out. */
  CommunityRegister.Line forItsPage(UUID id, Officer officer) {
    var found = register.find(id, officer);
    if (found.isEmpty() && !sight.bars(officer, id)) {
      files.findById(new CommunityFileId(id)).ifPresent(one -> {
        trail.aboutCase(CommunitySight.CONTEXT, id);
        throw new RestrictedCase(one.getId().asCase(), one.numberOfYear(), persons.find(one.personId()).map(person -> RestrictedCase.initials(person.name()))
            .orElse(""));
      });
    }
    return permitted(id, officer, CommunitySight.READ, found);
  }

  /** The card of a household of the officer's units. */
  CommunityHomes.Home home(UUID id, Officer officer, String action) {
    var found = homes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!sight.mayIn(officer, action, found.unitId())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }

  boolean allows(Officer officer, String action, CommunityRegister.Line about) {
    return sight.allows(officer, action, about.unitId(), about.id());
  }
}
