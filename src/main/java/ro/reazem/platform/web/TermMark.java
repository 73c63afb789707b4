package ro.reazem.platform.web;

/**
 * A legal deadline (termen) as two short lines: how far it is, and when.
 *
 * @param kind crit when it has passed, warn when it is today, empty otherwise
 * @param icon name in the icon sprite
 * @param text such as depășit cu 5 zile
 * @param small the day
 */
public record TermMark(String kind, String icon, String text, String small) {}
