package ro.reazem.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a list or of a group of radio buttons.
 *
 * @param value what the form sends
 * @param label what people read, already in their language
 * @param hint what the choice means, beside the label of a radio button
 */
public record Option(String value, String label, @Nullable String hint) {

  public Option(String value, String label) {
    this(value, label, null);
  }
}
