package ro.reazem.platform.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.AddEntry;
import ro.reazem.platform.web.BellEntry;
import ro.reazem.platform.web.MenuEntry;

/**
 * What the frame around a page shows to one officer.
 *
 * @param institution the name of the directorate
 * @param officer who is signed in; null before sign-in
 * @param menu the groups of the navigation that have an entry for this officer
 * @param adds what the officer may add from anywhere
 * @param bells what the bell leads to; none or one
 * @param view theme, density and keys as the officer likes them
 * @param sessionSeconds after how long without a request the session ends; 0 without a session
 */
public record Shell(String institution, @Nullable Officer officer, List<MenuGroup> menu, List<AddEntry> adds, List<BellEntry> bells,
    ViewChoice view, int sessionSeconds) {

  /** A group of the navigation. */
  public record MenuGroup(MenuEntry.Group group, List<MenuLink> links) {}

  /**
   * An entry of the navigation on one page.
   *
   * @param current whether the page shown belongs to the entry
   * @param letter the key that leads there after g; null when all its letters are taken
   */
  public record MenuLink(MenuEntry entry, boolean current, @Nullable String letter) {}
}
