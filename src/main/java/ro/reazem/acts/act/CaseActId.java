package ro.reazem.acts.act;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an act of a case, from its first draft. */
public record CaseActId(UUID value) implements Identifier {

  static CaseActId create() {
    return new CaseActId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
