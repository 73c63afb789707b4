package ro.reazem.platform.web;

/**
 * An entry of the side navigation; a module contributes it as a bean and the shell learns no module's name.
 *
 * @param group the group it stands in
 * @param order the place within the group, lower first
 * @param key message key of the label; the same key with .short is the label on narrow screens
 * @param icon name in the icon sprite
 * @param path where it leads
 * @param action what the officer must be permitted to do for the entry to be shown
 */
public record MenuEntry(Group group, int order, String key, String icon, String path, String action) {

  /** The groups of the navigation, in their order: work, records, domains, institution. */
  public enum Group {
    WORK, RECORDS, DOMAINS, INSTITUTION
  }
}
