package ro.reazem.platform.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
    return of(text.getBytes(StandardCharsets.UTF_8)).substring(0, SIGNS);
  }

  /** The whole digest of a file. */
  static String of(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
