package ro.reazem.testing;

import java.util.UUID;

/** A word that no other test has, so that tests of one database do not find each other's people. */
public final class OwnWord {

  private static final int LETTERS = 12;

  private OwnWord() {}

  /**
   * The given start and twelve letters from a to p. Letters only, because names refuse digits, and always twelve,
   * because a word made of those letters that happen to stand in an identifier is sometimes too short.
   */
  public static String after(String start) {
    return UUID.randomUUID().toString().replace("-", "").substring(0, LETTERS).chars()
        .map(hex -> 'a' + Character.digit(hex, 16))
        .collect(() -> new StringBuilder(start), StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
