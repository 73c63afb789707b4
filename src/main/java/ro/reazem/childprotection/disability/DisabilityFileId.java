package ro.reazem.childprotection.disability;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.CaseRef;

/** Identifies the file of a child with a disability. */
record DisabilityFileId(UUID value) implements Identifier {

  static DisabilityFileId create() {
    return new DisabilityFileId(UUID.randomUUID());
  }

  CaseRef asCase() {
    return new CaseRef(ChildSight.CONTEXT, value);
  }

  String path() {
    return "/childprotection/disability/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
