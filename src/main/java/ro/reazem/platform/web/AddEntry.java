package ro.reazem.platform.web;

/**
 * Something that can be added from anywhere by the menu Adaugă; contributed as a bean.
 *
 * @param order the place in the menu, lower first
 * @param key message key of the label
 * @param icon name in the icon sprite
 * @param path where it leads
 * @param action what the officer must be permitted to do for the entry to be shown
 */
public record AddEntry(int order, String key, String icon, String path, String action) {}
