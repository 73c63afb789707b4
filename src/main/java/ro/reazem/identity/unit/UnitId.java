package ro.reazem.identity.unit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an organisational unit. */
public record UnitId(UUID value) implements Identifier {

  public static UnitId random() {
    return new UnitId(UUID.randomUUID());
  }
}
