package ro.reazem.childprotection.childcase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.security.Officer;

/**
 * Who did something, as the history names them.
 *
 * @param id null for what another module told, which no officer did here
 */
public record By(@Nullable UUID id, String name) {

  public static By nobody() {
    return new By(null, "");
  }

  public static By of(Officer officer) {
    return new By(officer.id(), officer.name());
  }
}
