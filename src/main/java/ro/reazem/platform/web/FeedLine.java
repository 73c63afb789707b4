package ro.reazem.platform.web;

/**
 * One thing that happened, in a list with the newest first.
 *
 * @param title what happened
 * @param text more about it; may be empty
 * @param meta who and when
 */
public record FeedLine(String title, String text, String meta) {}
