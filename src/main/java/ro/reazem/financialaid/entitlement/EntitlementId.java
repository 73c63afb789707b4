package ro.reazem.financialaid.entitlement;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one right. */
public record EntitlementId(UUID value) implements Identifier {

  static EntitlementId create() {
    return new EntitlementId(UUID.randomUUID());
  }

  public static EntitlementId of(String text) {
    return new EntitlementId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
