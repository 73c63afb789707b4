package ro.reazem.childprotection.fostercarer;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.kernel.CaseRef;

/** Identifies the file of a foster carer. */
record FosterCarerId(UUID value) implements Identifier {

  static FosterCarerId create() {
    return new FosterCarerId(UUID.randomUUID());
  }

  CaseRef asCase() {
    return new CaseRef("childprotection", value);
  }

  String path() {
    return "/childprotection/carers/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
