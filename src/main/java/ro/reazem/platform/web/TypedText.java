package ro.reazem.platform.web;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/** Text as people type or paste it, made fit for keeping. */
public final class TypedText {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’\\-]*");

  private TypedText() {}

  /** One line, composed letters, single spaces, ș and ț with the comma; empty for null. */
  public static String line(@Nullable String typed, int maximum) {
    if (typed == null || isClean(typed)) {
      return bounded(typed == null ? "" : typed, maximum);
    }
    return clean(SPACES.matcher(typed).replaceAll(" ").strip(), maximum);
  }

  /** Several lines; spaces at their ends go. */
  public static String paragraphs(@Nullable String typed, int maximum) {
    return clean(typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[ \\t]+\\n", "\n").strip(), maximum);
  }

  /** Letters of any script, with the marks, points, strokes and spaces that stand in names. */
  public static boolean looksLikeName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Most cells of a long file are such: nothing in them could be cleaned, whatever its surroundings. */
  private static boolean isClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean clean = c > ' ' && c < 0x7f || c == ' ' && before != ' ' || c >= 'À' && c <= 'ž' && "ŞşŢţ".indexOf(c) < 0
          || c >= 'Ș' && c <= 'ț';
      if (!clean) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  private static String bounded(String text, int maximum) {
    RuleViolated.require(text.codePointCount(0, text.length()) <= maximum, "platform.input.tooLong", maximum);
    return text;
  }

  private static String clean(String text, int maximum) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('ş', 'ș').replace('Ş', 'Ș').replace('ţ', 'ț').replace('Ţ', 'Ț').replace('\u00a0', ' ');
    RuleViolated.require(bounded(composed, maximum).codePoints().noneMatch(TypedText::isInvisible), "platform.input.invisible");
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
