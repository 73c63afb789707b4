package ro.reazem.financialaid.application;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one request. */
public record AidApplicationId(UUID value) implements Identifier {

  /** The identifier out of an address; a text that is none is refused. */
  public static AidApplicationId of(String text) {
    return new AidApplicationId(UUID.fromString(text));
  }

  static AidApplicationId create() {
    return new AidApplicationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
