package ro.reazem.childprotection.adoption.adopters;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.platform.security.Officer;

/**
 * Hands out a file of adopters to whoever is assigned to it; for everybody else there is none. The trail of accesses notes who opened which address and
 * names no person and no case, so that it reveals nothing to whoever reads it.
 */
@Component("adoptersDesk")
class AdoptersDesk {

  private final AdoptersFiles files;
  private final AdoptionSight sight;

  AdoptersDesk(AdoptersFiles files, AdoptionSight sight) {
    this.files = files;
    this.sight = sight;
  }

  public AdoptersFile permitted(AdoptersFileId id, Officer officer, String action) {
    var found = files.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sight.require(officer, action, found.assigned());
    return found;
  }

  public boolean allows(Officer officer, String action, AdoptersFile file) {
    return sight.allows(officer, action, file.assigned());
  }
}
