package ro.reazem.platform.deadlines;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one deadline in the register of deadlines. */
public record DeadlineId(UUID value) implements Identifier {

  static DeadlineId create() {
    return new DeadlineId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
