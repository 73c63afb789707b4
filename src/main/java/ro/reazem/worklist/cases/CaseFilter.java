package ro.reazem.worklist.cases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.text.Folding;

/**
 * What the list of cases is narrowed to.
 *
 * @param text a case number, or words of a person's name or of the subject
 * @param domains ids of contexts; none means all
 * @param closed whether closed cases are listed too
 * @param of whose cases
 * @param responsible the officer, when of is OFFICER
 */
record CaseFilter(String text, List<String> domains, boolean closed, Of of, @Nullable UUID responsible) {

  /** Whose cases are listed: of everybody, of the reader, of nobody (fără responsabil), of one officer. */
  enum Of {
    ALL, MINE, NOBODY, OFFICER
  }

  private static final int MOST_WORDS = 6;

  boolean isNumber() {
    return text.matches("[0-9]{1,9}(/[0-9]{4})?");
  }

  /** The words to compare with folded names, in the patterns of like. */
  List<String> patterns() {
    return isNumber() ? List.of() : Folding.words(text).stream().limit(MOST_WORDS).map(word -> "%" + word + "%").toList();
  }

  /** Whether something was typed in which there is nothing to search for. */
  boolean findsNothing() {
    return !text.isBlank() && !isNumber() && patterns().isEmpty();
  }
}
