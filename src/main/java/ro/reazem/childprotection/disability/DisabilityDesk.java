package ro.reazem.childprotection.disability;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one file to an officer who may see it, or work on it; nobody else gets it. */
@Component("childDisabilityDesk")
class DisabilityDesk {

  private final DisabilityFiles files;
  private final DisabilitySight sight;
  private final Children children;
  private final CaseAccess access;
  private final Trail trail;

  DisabilityDesk(DisabilityFiles files, DisabilitySight sight, Children children, CaseAccess access, Trail trail) {
    this.files = files;
    this.sight = sight;
    this.children = children;
    this.access = access;
    this.trail = trail;
  }

  DisabilityFile permitted(UUID id, Officer officer, String action) {
    var found = find(id);
    sight.require(officer, action, found);
    trail.aboutPerson(found.childId());
    return found;
  }

  /** For the file's own page: a colleague of the domain is told that it is restricted and whom to ask, unless a conflict of interest keeps them out. */
  DisabilityFile forItsPage(UUID id, Officer officer) {
    var found = find(id);
    if (!sight.allows(officer, DisabilitySight.READ, found)) {
      if (access.bars(officer, ChildSight.CONTEXT, id)) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      throw new RestrictedCase(found.getId().asCase(), found.numberOfYear(), children.find(found.childId()).map(child -> RestrictedCase.initials(child.name())).orElse(""));
    }
    trail.aboutPerson(found.childId());
    return found;
  }

  boolean allows(Officer officer, String action, DisabilityFile file) {
    return sight.allows(officer, action, file);
  }

  private DisabilityFile find(UUID id) {
    trail.aboutCase(ChildSight.CONTEXT, id);
    return files.findById(new DisabilityFileId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
