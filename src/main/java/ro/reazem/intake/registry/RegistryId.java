package ro.reazem.intake.registry;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a registry. */
public record RegistryId(UUID value) implements Identifier {

  public static RegistryId create() {
    return new RegistryId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
