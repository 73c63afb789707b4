package ro.reazem.childprotection.adoption.procedure;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.platform.security.Officer;

/**
 * Hands out the adoption file of a child to whoever is assigned to it; for everybody else there is none, and no word that one could be asked for. The trail of
 * accesses notes who opened which address and names no person and no case.
 */
@Component("adoptionDesk")
public class AdoptionDesk {

  private final AdoptionFiles files;
  private final AdoptionRegister register;
  private final AdoptionSight sight;

  AdoptionDesk(AdoptionFiles files, AdoptionRegister register, AdoptionSight sight) {
    this.files = files;
    this.register = register;
    this.sight = sight;
  }

  public AdoptionFile permitted(AdoptionFileId id, Officer officer, String action) {
    if (!register.sees(id, officer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var found = files.findById(id).orElseThrow();
    sight.require(officer, action, found.assigned());
    return found;
  }

  public boolean allows(Officer officer, String action, AdoptionFile file) {
    return sight.allows(officer, action, file.assigned());
  }
}
