package ro.reazem.acts.wording;

/**
 * A piece of running text of an act.
 *
 * @param late the placeholder that only signing fills, such as the number of the act; empty for text that stands
 */
record Span(String text, boolean bold, String late) {

  static Span of(String text, boolean bold) {
    return new Span(text, bold, "");
  }
}
