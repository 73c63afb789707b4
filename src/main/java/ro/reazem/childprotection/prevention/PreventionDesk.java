package ro.reazem.childprotection.prevention;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one prevention file to an officer who may see it, or work on it; nobody else gets it. */
@Component
class PreventionDesk {

  static final String WORK = "childprotection.prevention.work";
  static final String APPROVE = "childprotection.prevention.approve";

  private final PreventionRegister register;
  private final PreventionFiles files;
  private final ChildSight sight;
  private final CaseAccess access;
  private final Children children;
  private final Trail trail;

  PreventionDesk(PreventionRegister register, PreventionFiles files, ChildSight sight, CaseAccess access, Children children, Trail trail) {
    this.register = register;
    this.files = files;
    this.sight = sight;
    this.access = access;
    this.children = children;
    this.trail = trail;
  }

  PreventionRegister.Line permitted(UUID id, Officer officer, String action) {
    trail.aboutCase(ChildSight.CONTEXT, id);
    var found = register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!allows(officer, action, found)) {
      throw new AccessDeniedException("Not permitted about this file: " + action);
    }
    trail.aboutPerson(found.childId());
    return found;
  }

  /** For the file's own page: a colleague of the domain is told that it is there and whom to ask, unless a conflict of interest keeps them out. */
  PreventionRegister.Line forItsPage(UUID id, Officer officer) {
    if (register.find(id, officer).isEmpty() && !access.bars(officer, ChildSight.CONTEXT, id)) {
      files.findById(new PreventionId(id)).ifPresent(one -> {
        trail.aboutCase(ChildSight.CONTEXT, id);
        throw new RestrictedCase(one.getId().asCase(), one.numberOfYear(), children.find(one.childId()).map(child -> RestrictedCase.initials(child.name()))
            .orElse(""));
      });
    }
    return permitted(id, officer, PreventionRegister.READ);
  }

  boolean allows(Officer officer, String action, PreventionRegister.Line about) {
    return sight.allows(officer, action, about.seen());
  }

  /** The unit a new file belongs to: the officer's own where the act is permitted there, else one of those in which it is. */
  UUID unitFor(Officer officer, String action) {
    var units = List.of(sight.units(officer, action));
    return units.contains(officer.unit()) ? officer.unit() : units.getFirst();
  }

  boolean mayOpen(Officer officer) {
    return sight.units(officer, "childprotection.prevention.open").length > 0;
  }
}
