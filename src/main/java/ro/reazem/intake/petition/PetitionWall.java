package ro.reazem.intake.petition;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseWall;
import ro.reazem.platform.security.Officer;

/** A petition stays closed to whom its own predicate keeps out, such as colleagues when it is confidential, also in its notes. */
@Component
class PetitionWall implements CaseWall {

  private final Petitions petitions;
  private final PetitionRegister register;

  PetitionWall(Petitions petitions, PetitionRegister register) {
    this.petitions = petitions;
    this.register = register;
  }

  @Override
  public String context() {
    return "intake";
  }

  @Override
  public boolean keepsOut(Officer officer, UUID caseId) {
    var id = new PetitionId(caseId);
    return register.find(id, officer).isEmpty() && petitions.findById(id).isPresent();
  }
}
