package ro.reazem.platform.web;

import java.util.regex.Pattern;

/** Which paths are files of the design, the same for everybody: styles, scripts, letters and signs. */
public final class DesignFiles {

  private static final Pattern PATHS = Pattern.compile("/(css|js|fonts|icons|webjars)/|/[a-z0-9-]+\\.svg$");

  private DesignFiles() {}

  /**
   * Whether the path names such a file.
   *
   * @param path without the context path of the application
   */
  public static boolean have(String path) {
    return PATHS.matcher(path).lookingAt();
  }
}
