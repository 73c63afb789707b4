package ro.reazem.financialaid.suspension;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one suspension. */
public record SuspensionId(UUID value) implements Identifier {

  static SuspensionId create() {
    return new SuspensionId(UUID.randomUUID());
  }

  public static SuspensionId of(String text) {
    return new SuspensionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
