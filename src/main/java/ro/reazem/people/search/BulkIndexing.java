package ro.reazem.people.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.text.Folding;

/** Makes many new persons findable at once, in place of the triggers that do it for single ones. */
@Component
public class BulkIndexing {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final JdbcClient jdbc;
  private final BulkCopy copy;

  BulkIndexing(JdbcClient jdbc, BulkCopy copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  /** What of a person can be searched. */
  public record Indexed(UUID id, String familyName, String givenName, String formerName, @Nullable LocalDate bornOn, String sex,
      @Nullable Integer siruta) {

    Set<String> words() {
      return List.of(familyName, givenName, formerName).stream().flatMap(name -> Folding.variants(name).stream())
          .flatMap(NO_WORD::splitAsStream).filter(word -> !word.isEmpty())
          .collect(Collectors.toSet());
    }
  }

  /** Tells the triggers to leave the persons of this transaction to {@link #index}. */
  public void takeOver() {
    jdbc.sql("select set_config('people.indexing', 'off', true)").query(String.class).single();
  }

  /** Indexes persons that were just inserted in the same transaction. */
  public void index(Collection<Indexed> persons) {
    var words = persons.parallelStream().collect(Collectors.toConcurrentMap(Indexed::id, Indexed::words));
    var ids = ids(words.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
    copy.into("people.search_entry (person_id, words, sort_key, born_on, sex, died, localities)",
        rows -> persons.forEach(person -> rows.add(person.id(),
            words.get(person.id()).stream().map(ids::get).sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
            Folding.fold(person.familyName() + " " + person.givenName()), person.bornOn(), person.sex(), false,
            person.siruta() == null ? "{}" : "{" + person.siruta() + "}")));
  }

  private Map<String, Integer> ids(Set<String> words) {
    var listed = words.toArray(String[]::new);
    jdbc.sql("""
        insert into people.search_word (word) select w from unnest(:words) as w
        where not exists (select from people.search_word known where known.word = w) order by w on conflict do nothing""")
        .param("words", listed).update();
    var ids = new HashMap<String, Integer>();
    jdbc.sql("select word, id from people.search_word where word = any (:words)").param("words", listed)
        .query((row, number) -> ids.put(row.getString(1), row.getInt(2))).list();
    return ids;
  }
}
