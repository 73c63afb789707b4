package ro.reazem.platform.web;

import org.jspecify.annotations.Nullable;

/** The version of what an officer saw, as a form sends it back. */
public final class SeenVersion {

  /** What nothing has: whoever sends it is told that somebody else was faster. */
  private static final long OF_NOTHING = -1;

  private SeenVersion() {}

  public static long of(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : OF_NOTHING;
  }
}
