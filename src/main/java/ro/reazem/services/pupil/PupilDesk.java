package ro.reazem.services.pupil;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;
import ro.reazem.services.sight.FileDesk;
import ro.reazem.services.sight.SchoolHealthSight;

/** Hands out one medical file to an officer who may see it, or work on it; nobody else gets it, and a colleague is not told a name. */
@Component("pupilDesk")
class PupilDesk extends FileDesk<PupilRegister.Line> {

  private final PupilRegister register;
  private final PupilFiles files;
  private final SchoolHealthSight sight;

  PupilDesk(PupilRegister register, PupilFiles files, SchoolHealthSight sight, Trail trail) {
    super(sight, trail);
    this.register = register;
    this.files = files;
    this.sight = sight;
  }

  @Override
  protected Optional<PupilRegister.Line> find(UUID id, Officer officer) {
    return register.find(id, officer);
  }

  @Override
  protected Optional<RestrictedCase> restricted(UUID id) {
    return files.findById(new PupilFileId(id)).map(one -> new RestrictedCase(one.getId().asCase(), one.numberOfYear(), ""));
  }

  /** Whether the officer reads the registers too, beyond flag and dates (I11.3). */
  boolean showsMedical(Officer officer, PupilRegister.Line about) {
    return sight.showsMedical(officer, about.unitId(), about.id(), about.childId());
  }
}
