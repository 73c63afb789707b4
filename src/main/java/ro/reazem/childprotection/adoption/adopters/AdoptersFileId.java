package ro.reazem.childprotection.adoption.adopters;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies the file of adopters. */
public record AdoptersFileId(UUID value) implements Identifier {

  static AdoptersFileId create() {
    return new AdoptersFileId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
