package ro.reazem.browser;

import java.util.List;

/**
 * How a page is looked at.
 *
 * @param view the value of the cookie of preferences
 */
record Look(String name, String language, String view) {

  static final Look ROMANIAN = new Look("ro", "ro", "light.comfortable.on");
  static final Look ENGLISH = new Look("en", "en", "light.comfortable.on");
  static final Look DARK = new Look("dark", "ro", "dark.comfortable.on");
  static final Look COMPACT = new Look("compact", "en", "light.compact.on");

  /** Every theme, density and language, each at least once with the others. */
  static final List<Look> ALL = List.of(ROMANIAN, ENGLISH, DARK, COMPACT);
}
