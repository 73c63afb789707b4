package ro.reazem.kernel;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one person's life-long file. Never the CNP: not everybody has one and it must not travel. */
public record PersonId(UUID value) implements Identifier {

  public static PersonId create() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
