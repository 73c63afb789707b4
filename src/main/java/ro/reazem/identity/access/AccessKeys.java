package ro.reazem.identity.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the one-time key of a form about access, and answers for what the officer is not to know of. */
final class AccessKeys {

  private AccessKeys() {}

  /** A key that cannot be read is that of a form nobody sent before. */
  static UUID read(@Nullable String typed) {
    try {
      return UUID.fromString(String.valueOf(typed));
    } catch (IllegalArgumentException unreadable) {
      return UUID.randomUUID();
    }
  }

  /** The answer for a case that is not there, or not for this officer. */
  static <T> T none() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
