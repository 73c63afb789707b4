package ro.reazem.childprotection.childcase;

import java.util.UUID;
import ro.reazem.platform.security.Officer;

/** Who did something, as the history names them. */
public record By(UUID id, String name) {

  public static By of(Officer officer) {
    return new By(officer.id(), officer.name());
  }
}
