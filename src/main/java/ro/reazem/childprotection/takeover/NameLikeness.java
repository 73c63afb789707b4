package ro.reazem.childprotection.takeover;

import java.util.Arrays;
import java.util.List;
import ro.reazem.platform.text.Folding;

/** Whether two names may be those of one person written otherwise (nume scris diferit): the order, signs, a letter or another name of it differ. */
final class NameLikeness {

  private static final int LONG = 6;

  private NameLikeness() {}

  /** The same words, in whatever order. */
  static boolean isSame(String one, String other) {
    return words(one).equals(words(other));
  }

  /** At least one word in common, but for a letter, or two in a long one. */
  static boolean isLike(String one, String other) {
    return words(one).stream().anyMatch(told -> words(other).stream().anyMatch(known -> distance(told, known) <= allowed(told, known)));
  }

  private static int allowed(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return shorter >= LONG ? 2 : shorter > 2 ? 1 : 0;
  }

  /** Its words without signs, in the order of the alphabet. */
  static List<String> words(String name) {
    return Arrays.stream(Folding.fold(name).split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).sorted().toList();
  }

  /** How many letters must be put in, left out or changed. */
  private static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    Arrays.setAll(before, at -> at);
    for (int i = 1; i <= one.length(); i++) {
      var now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
