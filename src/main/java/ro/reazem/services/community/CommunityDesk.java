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
import ro.reazem.services.sight.FileDesk;

/** Hands out the file of a person or the card of a household to an officer who may see it, or work on it; nobody else gets it. */
@Component("communityDesk")
class CommunityDesk extends FileDesk<CommunityRegister.Line> {

  private final CommunityRegister register;
  private final CommunityFiles files;
  private final CommunityHomes homes;
  private final Persons persons;
  private final CommunitySight sight;

  CommunityDesk(CommunityRegister register, CommunityFiles files, CommunityHomes homes, Persons persons, CommunitySight sight, Trail trail) {
    super(sight, trail);
    this.register = register;
    this.files = files;
    this.homes = homes;
    this.persons = persons;
    this.sight = sight;
  }

  @Override
  protected Optional<CommunityRegister.Line> find(UUID id, Officer officer) {
    return register.find(id, officer);
  }

  @Override
  protected Optional<RestrictedCase> restricted(UUID id) {
    return files.findById(new CommunityFileId(id)).map(one -> new RestrictedCase(one.getId().asCase(), one.numberOfYear(), persons.find(one.personId()).map(person -> RestrictedCase.initials(person.name()))
        .orElse("")));
  }

  /** The card of a household of the officer's units. */
  CommunityHomes.Home home(UUID id, Officer officer, String action) {
    var found = homes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!sight.mayIn(officer, action, found.unitId())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }
}
