package ro.reazem.identity.access;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies one access to a case. */
record CaseGrantId(UUID value) implements Identifier {

  static CaseGrantId random() {
    return new CaseGrantId(UUID.randomUUID());
  }
}
