package ro.reazem.identity.officer;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an officer. */
public record OfficerId(UUID value) implements Identifier {

  public static OfficerId random() {
    return new OfficerId(UUID.randomUUID());
  }
}
