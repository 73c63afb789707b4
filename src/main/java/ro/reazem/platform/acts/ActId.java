package ro.reazem.platform.acts;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one act in the register of acts. */
public record ActId(UUID value) implements Identifier {

  public static ActId create() {
    return new ActId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
