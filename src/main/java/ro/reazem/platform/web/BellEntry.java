package ro.reazem.platform.web;

/**
 * What the bell beside the officer's name leads to; contributed as a bean, and the shell learns no module's name.
 *
 * @param key message key of the label
 * @param path where it leads
 * @param countPath where the number of what was not read yet is fetched once the page is there
 */
public record BellEntry(String key, String path, String countPath) {}
