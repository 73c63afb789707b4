package ro.reazem.people.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ro.reazem.platform.text.Folding;

/** Marks the parts of a name that were looked for. */
final class Highlight {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int SHORTEST_SIMILAR = 4;

  private Highlight() {}

  /**
   * A part of a name.
   *
   * @param hit whether it is what was looked for
   */
  record Part(String text, boolean hit) {}

  static List<Part> parts(String name, List<String> typed) {
    var parts = new ArrayList<Part>();
    var words = WORD.matcher(name);
    int told = 0;
    while (words.find()) {
      int length = hitLength(words.group(), typed);
      if (length > 0) {
        if (words.start() > told) {
          parts.add(new Part(name.substring(told, words.start()), false));
        }
        told = words.start() + length;
        parts.add(new Part(name.substring(words.start(), told), true));
      }
    }
    if (told < name.length()) {
      parts.add(new Part(name.substring(told), false));
    }
    return parts;
  }

  /** How many letters of the word were looked for: those it begins with, all of it when it was typed with an error. */
  private static int hitLength(String word, List<String> typed) {
    int longest = 0;
    for (var looked : typed) {
      for (var form : Folding.variants(word)) {
        for (var wanted : Folding.variants(looked)) {
          if (form.startsWith(wanted)) {
            longest = Math.max(longest, Math.min(wanted.length(), word.length()));
          } else if (wanted.length() >= SHORTEST_SIMILAR && oneErrorApart(form, wanted)) {
            longest = word.length();
          }
        }
      }
    }
    return longest;
  }

  /** Equal once one letter is left out of each or of one, or two neighbours are swapped. */
  static boolean oneErrorApart(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int left = one.length() - start - end;
    int right = other.length() - start - end;
    return left <= 1 && right <= 1 || left == 2 && right == 2 && one.charAt(start) == other.charAt(start + 1)
        && one.charAt(start + 1) == other.charAt(start);
  }
}
