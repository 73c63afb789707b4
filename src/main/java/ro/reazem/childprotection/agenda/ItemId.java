package ro.reazem.childprotection.agenda;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a matter before the commission. */
public record ItemId(UUID value) implements Identifier {

  static ItemId create() {
    return new ItemId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
