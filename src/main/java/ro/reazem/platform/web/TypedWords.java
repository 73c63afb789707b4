package ro.reazem.platform.web;

import org.jspecify.annotations.Nullable;

/** Words that somebody typed to find something by. */
public final class TypedWords {

  private TypedWords() {}

  /** Without signs that no name has and PostgreSQL refuses: control characters and halves of pairs become spaces. */
  public static String of(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
  }
}
