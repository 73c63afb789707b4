package ro.reazem.services.nursery;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.kernel.CaseRef;
import ro.reazem.services.sight.NurserySight;

/** Identifies the nursery file of a child. */
record NurseryFileId(UUID value) implements Identifier {

  static NurseryFileId create() {
    return new NurseryFileId(UUID.randomUUID());
  }

  public CaseRef asCase() {
    return new CaseRef(NurserySight.CONTEXT, value);
  }

  String path() {
    return "/services/nurseries/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
