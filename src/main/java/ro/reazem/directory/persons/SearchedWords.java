package ro.reazem.directory.persons;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import ro.reazem.platform.text.Folding;

/** What is typed into the search of a list of files (căutarea în listă): each word is the number of a file with its year, or a part of the name of whom it is about. */
public final class SearchedWords {

  private static final int MOST = 5;

  private final List<String> words;
  private final boolean nothing;

  private SearchedWords(List<String> words, boolean nothing) {
    this.words = words;
    this.nothing = nothing;
  }

  public static SearchedWords of(String typed) {
    var words = Stream.of(Folding.fold(typed).split("[^\\p{L}\\p{N}/]+")).filter(word -> !word.isEmpty()).limit(MOST).toList();
    return new SearchedWords(words, words.isEmpty() && !typed.isBlank());
  }

  /**
   * The condition to append to a where clause, empty when nothing was typed; signs without a letter find nothing. Names are looked up by their index
   * and not row by row. Bind with {@link #bind}.
   *
   * @param file an alias with number and year
   * @param person the expression of the person's id, such as f.child_id
   * @param more expressions of other words that are searched
   */
  public String condition(String file, String person, String... more) {
    if (nothing) {
      return " and false";
    }
    var condition = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      condition.append(" and (").append(file).append(".number || '/' || ").append(file).append(".year = :number").append(i).append(" or ").append(person)
          .append(" in (select n.id from directory.person n where platform.fold(n.display_name) like :word").append(i).append(')');
      for (var one : more) {
        condition.append(" or platform.fold(").append(one).append(") like :word").append(i);
      }
      condition.append(')');
    }
    return condition.toString();
  }

  public StatementSpec bind(StatementSpec query) {
    for (int i = 0; i < words.size(); i++) {
      query.param("number" + i, words.get(i)).param("word" + i, "%" + words.get(i) + "%");
    }
    return query;
  }
}
