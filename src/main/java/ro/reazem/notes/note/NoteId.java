package ro.reazem.notes.note;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one note. */
public record NoteId(UUID value) implements Identifier {

  @Override
  public String toString() {
    return value.toString();
  }
}
