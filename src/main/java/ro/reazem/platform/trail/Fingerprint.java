package ro.reazem.platform.trail;

import jakarta.servlet.http.HttpServletRequest;
import ro.reazem.platform.text.Sha256;

/** Digests that name something without giving it away. */
final class Fingerprint {

  private static final int SIGNS = 16;

  private Fingerprint() {}

  /** Of the session of a request; empty without one. */
  static String of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? "" : of("session " + session.getId());
  }

  /** The first signs of the digest of a text. */
  static String of(String text) {
    return Sha256.hex(text).substring(0, SIGNS);
  }
}
