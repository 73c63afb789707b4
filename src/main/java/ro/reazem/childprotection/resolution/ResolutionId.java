package ro.reazem.childprotection.resolution;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a resolution of the commission. */
record ResolutionId(UUID value) implements Identifier {

  static ResolutionId create() {
    return new ResolutionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
