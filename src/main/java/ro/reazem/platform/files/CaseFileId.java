package ro.reazem.platform.files;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one file of a case. */
public record CaseFileId(UUID value) implements Identifier {

  /** The identifier out of an address; a text that is none is refused. */
  public static CaseFileId of(String text) {
    return new CaseFileId(UUID.fromString(text));
  }

  static CaseFileId create() {
    return new CaseFileId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
