package ro.reazem.people.rights;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one request of a person about their data. */
record SubjectRequestId(UUID value) implements Identifier {

  @Override
  public String toString() {
    return value.toString();
  }
}
