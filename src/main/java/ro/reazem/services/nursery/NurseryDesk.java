package ro.reazem.services.nursery;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;
import ro.reazem.services.sight.FileDesk;
import ro.reazem.services.sight.NurserySight;

/** Hands out one nursery file to an officer who may see it, or work on it; nobody else gets it. */
@Component("nurseryDesk")
class NurseryDesk extends FileDesk<NurseryRegister.Line> {

  private final NurseryRegister register;
  private final NurseryFiles files;
  private final Persons persons;

  NurseryDesk(NurseryRegister register, NurseryFiles files, Persons persons, NurserySight sight, Trail trail) {
    super(sight, trail);
    this.register = register;
    this.files = files;
    this.persons = persons;
  }

  @Override
  protected Optional<NurseryRegister.Line> find(UUID id, Officer officer) {
    return register.find(id, officer);
  }

  @Override
  protected Optional<RestrictedCase> restricted(UUID id) {
    return files.findById(new NurseryFileId(id)).map(one -> new RestrictedCase(one.getId().asCase(), one.numberOfYear(), persons.find(one.childId()).map(person -> RestrictedCase.initials(person.name()))
        .orElse("")));
  }
}
