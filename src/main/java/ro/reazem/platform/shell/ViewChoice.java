package ro.reazem.platform.shell;

import org.jspecify.annotations.Nullable;

/**
 * How an officer likes the screens. Kept in a cookie of the browser as three words joined by points.
 *
 * @param theme light or dark
 * @param density comfortable or compact
 * @param keys whether single-key shortcuts work
 */
public record ViewChoice(Theme theme, Density density, boolean keys) {

  static final String COOKIE = "reazem-view";
  static final ViewChoice USUAL = new ViewChoice(Theme.LIGHT, Density.COMFORTABLE, true);

  /** Dark letters on light paper, or the other way round. */
  public enum Theme {
    LIGHT, DARK
  }

  /** How much air stands between the rows. */
  public enum Density {
    COMFORTABLE, COMPACT
  }

  static ViewChoice read(@Nullable String cookie) {
    return cookie == null ? USUAL : new ViewChoice(
        cookie.startsWith("dark.") ? Theme.DARK : Theme.LIGHT,
        cookie.contains(".compact.") ? Density.COMPACT : Density.COMFORTABLE,
        !cookie.endsWith(".off"));
  }

  String written() {
    return (theme == Theme.DARK ? "dark" : "light") + "." + (density == Density.COMPACT ? "compact" : "comfortable") + "."
        + (keys ? "on" : "off");
  }

  /** The value of data-theme on the page; none for the usual one. */
  public @Nullable String themeName() {
    return theme == Theme.DARK ? "dark" : null;
  }

  /** The value of data-density on the page; none for the usual one. */
  public @Nullable String densityName() {
    return density == Density.COMPACT ? "compact" : null;
  }
}
