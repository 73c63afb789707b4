package ro.reazem.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one-time key of a form, which keeps a second sending from doing a thing twice. */
public final class TypedKey {

  private TypedKey() {}

  /** A key that cannot be read is that of a form nobody sent before. */
  public static UUID of(@Nullable String typed) {
    try {
      return UUID.fromString(String.valueOf(typed));
    } catch (IllegalArgumentException unreadable) {
      return UUID.randomUUID();
    }
  }
}
