package ro.reazem.childprotection.childcase;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.CaseRef;

/** Identifies a child's case. */
public record ChildCaseId(UUID value) implements Identifier {

  static ChildCaseId create() {
    return new ChildCaseId(UUID.randomUUID());
  }

  /** @throws IllegalArgumentException when the text is no identifier; the address is then unknown */
  public static ChildCaseId valueOf(String text) {
    return new ChildCaseId(UUID.fromString(text));
  }

  public CaseRef asCase() {
    return new CaseRef(ChildSight.CONTEXT, value);
  }

  public String path() {
    return "/childprotection/cases/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
