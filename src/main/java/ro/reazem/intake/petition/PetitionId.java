package ro.reazem.intake.petition;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.kernel.CaseRef;

/** Identifies a petition. */
record PetitionId(UUID value) implements Identifier {

  static PetitionId create() {
    return new PetitionId(UUID.randomUUID());
  }

  CaseRef asCase() {
    return new CaseRef("intake", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
