package ro.reazem.identity.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import ro.reazem.kernel.RuleViolated;

/**
 * When a password is good enough, after NIST SP 800-63B: long enough, of any characters and any composition, but not made
 * of words that everybody tries first or that belong to the officer.
 */
public final class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;
  /** What must be left of a password when everything easily guessed is taken out of it. */
  private static final int LEAST_LEFT = 8;
  private static final int LEAST_DIFFERENT = 5;

  private static final List<String> ROWS = List.of("01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop",
      "asdfghjkl", "zxcvbnm", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

  private static final List<String> COMMON = read();

  private PasswordRules() {}

  /**
   * @param own what belongs to the officer, such as the name and the sign-in name
   * @throws RuleViolated when the password is too short, too long or easily guessed
   */
  public static void require(String password, List<String> own) {
    var normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
    int length = normal.codePointCount(0, normal.length());
    RuleViolated.require(length >= SHORTEST, "identity.password.short", SHORTEST);
    RuleViolated.require(length <= LONGEST, "identity.password.long", LONGEST);
    var folded = folded(normal);
    RuleViolated.require(folded.codePoints().distinct().count() >= LEAST_DIFFERENT, "identity.password.common");
    requireEnoughLeft(folded, COMMON, "identity.password.common");
    requireEnoughLeft(folded, Stream.concat(COMMON.stream(), ownWords(own).stream()).toList(), "identity.password.aboutYou");
  }

  private static void requireEnoughLeft(String folded, List<String> words, String code) {
    var left = withoutRows(folded);
    for (var word : words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      left = left.replace(word, " ");
    }
    boolean untouched = left.equals(folded);
    RuleViolated.require(untouched || left.replace(" ", "").length() >= LEAST_LEFT, code);
  }

  private static List<String> ownWords(List<String> own) {
    return own.stream().map(PasswordRules::folded).flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.length() >= 4).toList();
  }

  /** Takes out runs of four and more that lie side by side on the keyboard or in the alphabet, forwards or backwards. */
  private static String withoutRows(String text) {
    var left = new StringBuilder();
    for (int start = 0; start < text.length();) {
      int end = start + 4;
      while (end <= text.length() && inARow(text.substring(start, end))) {
        end++;
      }
      if (end - 1 - start >= 4) {
        left.append(' ');
        start = end - 1;
      } else {
        left.append(text.charAt(start++));
      }
    }
    return left.toString();
  }

  private static boolean inARow(String part) {
    var backwards = new StringBuilder(part).reverse().toString();
    return ROWS.stream().anyMatch(row -> row.contains(part) || row.contains(backwards));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static List<String> read() {
    try {
      return new ClassPathResource("identity/common-password-words.txt").getContentAsString(StandardCharsets.UTF_8).lines()
          .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
