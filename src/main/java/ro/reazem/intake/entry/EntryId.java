package ro.reazem.intake.entry;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an entry of a registry. */
public record EntryId(UUID value) implements Identifier {

  static EntryId create() {
    return new EntryId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
