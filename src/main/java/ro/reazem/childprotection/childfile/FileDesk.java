package ro.reazem.childprotection.childfile;

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
@Component("childFileDesk")
class FileDesk {

  private final ChildFiles files;
  private final Children children;
  private final FileSight sight;
  private final CaseAccess access;
  private final Trail trail;

  FileDesk(ChildFiles files, Children children, FileSight sight, CaseAccess access, Trail trail) {
    this.files = files;
    this.children = children;
    this.sight = sight;
    this.access = access;
    this.trail = trail;
  }

  ChildFile permitted(UUID id, Officer officer, String action) {
    var found = find(id);
    sight.require(officer, action, found);
    trail.aboutPerson(found.childId());
    return found;
  }

  /** For the file's own page: a colleague of the domain is told that it is restricted, unless a conflict of interest keeps them out. */
  ChildFile forItsPage(UUID id, Officer officer) {
    var found = find(id);
    if (!found.kind().isPartOfCase() && !sight.allows(officer, FileSight.READ, found)) {
      if (access.bars(officer, ChildSight.CONTEXT, id)) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      throw new RestrictedCase(found.asCase(), found.numberOfYear(), children.find(found.childId()).map(child -> RestrictedCase.initials(child.name())).orElse(""));
    }
    return permitted(id, officer, FileSight.READ);
  }

  boolean allows(Officer officer, String action, ChildFile about) {
    return sight.allows(officer, action, about);
  }

  private ChildFile find(UUID id) {
    trail.aboutCase(ChildSight.CONTEXT, id);
    return files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
