package ro.reazem.childprotection.childcase;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one child's case to an officer who may see it, or work on it; nobody else gets it. */
@Component("childCaseDesk")
public class CaseDesk {

  private static final String READ = "childprotection.case.read";

  private final ChildCases cases;
  private final Children children;
  private final ChildSight sight;
  private final CaseAccess access;
  private final Trail trail;

  CaseDesk(ChildCases cases, Children children, ChildSight sight, CaseAccess access, Trail trail) {
    this.cases = cases;
    this.children = children;
    this.sight = sight;
    this.access = access;
    this.trail = trail;
  }

  public ChildCase permitted(ChildCaseId id, Officer officer, String action) {
    var found = find(id);
    sight.require(officer, action, found.seen());
    trail.aboutPerson(found.childId());
    return found;
  }

  /** For the case's own page: a colleague of the domain without a working relation is told that it is restricted, unless a conflict of interest keeps them out. */
  ChildCase forItsPage(ChildCaseId id, Officer officer) {
    var found = find(id);
    if (!sight.allows(officer, READ, found.seen())) {
      if (access.bars(officer, ChildSight.CONTEXT, id.value())) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      throw new RestrictedCase(id.asCase(), found.numberOfYear(), children.find(found.childId()).map(child -> RestrictedCase.initials(child.name())).orElse(""));
    }
    trail.aboutPerson(found.childId());
    return found;
  }

  public boolean allows(Officer officer, String action, ChildCase about) {
    return sight.allows(officer, action, about.seen());
  }

  private ChildCase find(ChildCaseId id) {
    trail.aboutCase(ChildSight.CONTEXT, id.value());
    return cases.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
