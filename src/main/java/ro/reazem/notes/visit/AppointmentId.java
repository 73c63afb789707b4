package ro.reazem.notes.visit;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one appointment. */
public record AppointmentId(UUID value) implements Identifier {

  @Override
  public String toString() {
    return value.toString();
  }
}
