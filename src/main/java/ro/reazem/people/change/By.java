package ro.reazem.people.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.security.Officer;

/**
 * Who did it: an officer, or the program itself.
 *
 * @param officerId null for the program
 */
public record By(@Nullable UUID officerId, String name) {

  public static final By PROGRAM = new By(null, "Reazem");

  public static By officer(Officer officer) {
    return new By(officer.id(), officer.name());
  }
}
