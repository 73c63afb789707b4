package ro.reazem.browser;

/**
 * How a page is looked at.
 *
 * @param view the value of the cookie of preferences
 */
record Look(String name, String language, String view) {

  static final Look ROMANIAN = new Look("ro", "ro", "light.comfortable.on");
  static final Look ENGLISH = new Look("en", "en", "light.comfortable.on");
}
