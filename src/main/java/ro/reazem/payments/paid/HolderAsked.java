package ro.reazem.payments.paid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.TypedWords;

/**
 * What is typed to find a holder by: a CNP, the number of a case with or without its year, or words of a name of which one begins the family name.
 *
 * @param text as typed, without signs that nothing is found by
 */
record HolderAsked(String text) {

  private static final int MOST_WORDS = 4;
  private static final Pattern CNP = Pattern.compile("[0-9]{13}");
  private static final Pattern NUMBER = Pattern.compile("[^%_\\\\]*[0-9][^%_\\\\]*");

  static HolderAsked of(@Nullable String typed) {
    return new HolderAsked(TypedWords.of(typed));
  }

  boolean isEmpty() {
    return !isNumber() && words().isEmpty();
  }

  /** Of the aliases r, c and p of a right, its case and its holder; what it compares with is in {@link #compared()}. */
  String condition() {
    if (CNP.matcher(text).matches()) {
      // a person merged since is found by the number of either record
      return "r.holder_id in (select unnest(directory.same_person(i.person_id)) from payments.identified_person i where i.cnp = :text)";
    }
    if (isNumber()) {
      return text.contains("/") ? "c.number = :text" : "c.number like :text || '/____'";
    }
    var words = words();
    // folding gives something for nothing too, as far as the planner sees: without the first words it would read all rights to look for those without a person
    return "p.id is not null and " + IntStream.range(0, words.size()).mapToObj(i -> "platform.fold(p.family_name) like :begins" + i).collect(Collectors.joining(" or ", "(", ")"))
        + (words.size() == 1 ? "" : IntStream.range(0, words.size()).mapToObj(i -> " and platform.fold(p.family_name || ' ' || p.given_name) like :holds" + i)
            .collect(Collectors.joining()));
  }

  /** The values by their names in the condition. */
  Map<String, Object> compared() {
    if (isNumber()) {
      return Map.of("text", text);
    }
    var words = words();
    var compared = new LinkedHashMap<String, Object>();
    for (int i = 0; i < words.size(); i++) {
      compared.put("begins" + i, words.get(i) + "%");
      if (words.size() > 1) {
        compared.put("holds" + i, "%" + words.get(i) + "%");
      }
    }
    return compared;
  }

  private boolean isNumber() {
    return NUMBER.matcher(text).matches();
  }

  private List<String> words() {
    return Folding.words(text).stream().limit(MOST_WORDS).toList();
  }
}
