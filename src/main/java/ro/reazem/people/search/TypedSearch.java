package ro.reazem.people.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.TypedDate;

/**
 * What somebody typed into the search box, taken apart.
 *
 * @param words words of names, as typed
 * @param digits a number to look for at the end of CNPs and telephone numbers; empty when there is none
 * @param bornOn a birth date
 * @param bornIn a year of birth
 * @param temporaryId the number of a person without a CNP
 */
record TypedSearch(String text, List<String> words, String digits, @Nullable LocalDate bornOn, @Nullable Integer bornIn,
    @Nullable String temporaryId) {

  private static final int LONGEST_TEXT = 200;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_WORD = 40;
  private static final int FEWEST_DIGITS = 3;
  private static final int FEWEST_LETTERS = 3;
  private static final Pattern ONLY_NUMBER = Pattern.compile("[0-9+()./\\-\\s]*[0-9][0-9+()./\\-\\s]*");
  private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\b");
  private static final Pattern YEAR = Pattern.compile("(18|19|20)\\d{2}");
  private static final Pattern TEMPORARY_ID = Pattern.compile("(?i)t-[\\p{L}0-9]{1,20}-\\d{4}-\\d{1,9}");

  static TypedSearch of(@Nullable String typed) {
    var text = typed == null ? "" : typed.replace("\0", "").strip();
    var bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    if (TEMPORARY_ID.matcher(bounded).matches()) {
      return new TypedSearch(bounded, List.of(), "", null, null, bounded);
    }
    var date = DATE.matcher(bounded);
    LocalDate bornOn = date.find() ? day(date.group()) : null;
    var rest = bornOn == null ? bounded : bounded.replace(date.group(), " ").strip();
    if (ONLY_NUMBER.matcher(rest).matches()) {
      return new TypedSearch(bounded, List.of(), rest.replaceAll("\\D", ""), bornOn, null, null);
    }
    return ofWords(bounded, rest, bornOn);
  }

  /** Whether there is enough to look for: three letters, or three digits, or a date. */
  public boolean isEnough() {
    return temporaryId != null || bornOn != null || digits.length() >= FEWEST_DIGITS
        || words.stream().mapToInt(String::length).sum() >= FEWEST_LETTERS;
  }

  public boolean isWholeCnp() {
    return words.isEmpty() && digits.length() == 13;
  }

  private static TypedSearch ofWords(String text, String rest, @Nullable LocalDate bornOn) {
    var words = new ArrayList<String>();
    var digits = "";
    Integer bornIn = null;
    for (var word : rest.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (YEAR.matcher(word).matches() && bornIn == null) {
        bornIn = Integer.valueOf(word);
      } else if (word.matches("[0-9]+")) {
        digits += word;
      } else if (!Folding.words(word).isEmpty() && words.size() < MOST_WORDS) {
        words.add(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
      }
    }
    return new TypedSearch(text, List.copyOf(words), digits, bornOn, bornIn, null);
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return TypedDate.parse(typed);
    } catch (RuleViolated impossible) {
      return null;
    }
  }
}
