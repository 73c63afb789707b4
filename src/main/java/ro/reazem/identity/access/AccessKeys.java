package ro.reazem.identity.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Answers for what the officer is not to know of. */
final class AccessKeys {

  private AccessKeys() {}

  /** The answer for a case that is not there, or not for this officer. */
  static <T> T none() {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
