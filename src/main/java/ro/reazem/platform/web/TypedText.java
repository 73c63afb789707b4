package ro.reazem.platform.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/** Text as people type or paste it, made fit for keeping. */
public final class TypedText {

  private TypedText() {}

  /** One line, composed letters, single spaces, ș and ț with the comma; empty for null. */
  public static String line(@Nullable String typed, int maximum) {
    return clean(typed == null ? "" : typed.replaceAll("\\s+", " ").strip(), maximum);
  }

  /** Several lines; spaces at their ends go. */
  public static String paragraphs(@Nullable String typed, int maximum) {
    return clean(typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[ \\t]+\\n", "\n").strip(), maximum);
  }

  static boolean looksLikeName(String text) {
    return text.matches("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’\\-]*");
  }

  private static String clean(String text, int maximum) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('ş', 'ș').replace('Ş', 'Ș').replace('ţ', 'ț').replace('Ţ', 'Ț').replace('\u00a0', ' ');
    RuleViolated.require(composed.codePointCount(0, composed.length()) <= maximum, "platform.input.tooLong", maximum);
    RuleViolated.require(composed.codePoints().noneMatch(TypedText::isInvisible), "platform.input.invisible");
    return composed;
  }

  /** Control characters and marks that turn the direction of writing hide what a text really says. */
  private static boolean isInvisible(int character) {
    return character != '\n' && character != '\t' && switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
