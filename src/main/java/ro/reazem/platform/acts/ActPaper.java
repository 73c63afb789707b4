package ro.reazem.platform.acts;

import java.time.LocalDate;
import java.util.Map;

/**
 * A paper to be rendered: which template, filled with what, and what the file says of itself.
 *
 * @param template name below templates/acts, without the ending
 * @param title title of the document, as readers and screen readers show it
 * @param description one sentence on its content
 * @param author the institution in whose name it is issued
 * @param date the day written into the file as its day of making: that of the act, so that the same act gives the same file
 * @param model what the template reads
 */
public record ActPaper(String template, String title, String description, String author, LocalDate date,
    Map<String, Object> model) {}
