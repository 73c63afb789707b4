package ro.reazem.services.pupil;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;
import ro.reazem.services.sight.SchoolHealthSight;

/** Hands out one medical file to an officer who may see it, or work on it; nobody else gets it. */
@Component("pupilDesk")
class PupilDesk {

  private final PupilRegister register;
  private final PupilFiles files;
  private final SchoolHealthSight sight;
  private final Trail trail;

  PupilDesk(PupilRegister register, PupilFiles files, SchoolHealthSight sight, Trail trail) {
    this.register = register;
    this.files = files;
    this.sight = sight;
    this.trail = trail;
  }

  PupilRegister.Line permitted(UUID id, Officer officer, String action) {
    return permitted(id, officer, action, register.find(id, officer));
  }

  private PupilRegister.Line permitted(UUID id, Officer officer, String action, Optional<PupilRegister.Line> seen) {
    trail.aboutCase(SchoolHealthSight.CONTEXT, id);
    var found = seen.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sight.require(officer, action, found.unitId(), id);
    trail.aboutPerson(found.childId());
    return found;
  }

  /** For the file's own page: a colleague of the domain is told whom to ask, without a name, unless a conflict of interest keeps them out. */
  PupilRegister.Line forItsPage(UUID id, Officer officer) {
    var found = register.find(id, officer);
    if (found.isEmpty() && !sight.bars(officer, id)) {
      files.findById(new PupilFileId(id)).ifPresent(one -> {
        trail.aboutCase(SchoolHealthSight.CONTEXT, id);
        throw new RestrictedCase(one.getId().asCase(), one.numberOfYear(), "");
      });
    }
    return permitted(id, officer, SchoolHealthSight.READ, found);
  }

  /** Whether the officer reads the registers too, beyond flag and dates (I11.3). */
  boolean showsMedical(Officer officer, PupilRegister.Line about) {
    return sight.showsMedical(officer, about.unitId(), about.id(), about.childId());
  }

  boolean allows(Officer officer, String action, PupilRegister.Line about) {
    return sight.allows(officer, action, about.unitId(), about.id());
  }
}
