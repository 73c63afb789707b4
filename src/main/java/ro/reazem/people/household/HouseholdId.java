package ro.reazem.people.household;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one household. */
record HouseholdId(UUID value) implements Identifier {

  @Override
  public String toString() {
    return value.toString();
  }
}
