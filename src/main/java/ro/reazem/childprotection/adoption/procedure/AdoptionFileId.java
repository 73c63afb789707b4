package ro.reazem.childprotection.adoption.procedure;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies the adoption file of a child. */
public record AdoptionFileId(UUID value) implements Identifier {

  static AdoptionFileId create() {
    return new AdoptionFileId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
