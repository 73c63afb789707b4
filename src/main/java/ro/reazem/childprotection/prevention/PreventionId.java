package ro.reazem.childprotection.prevention;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.CaseRef;

/** Identifies a prevention file. */
record PreventionId(UUID value) implements Identifier {

  static PreventionId create() {
    return new PreventionId(UUID.randomUUID());
  }

  CaseRef asCase() {
    return new CaseRef(ChildSight.CONTEXT, value);
  }

  public String path() {
    return "/childprotection/prevention/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
