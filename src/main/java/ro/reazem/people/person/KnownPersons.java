package ro.reazem.people.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Cnp;
import ro.reazem.platform.text.Folding;

/** Finds persons who are already in the register, to be picked or to be told apart. */
@Component
public class KnownPersons {

  private static final int SHOWN = 8;
  private static final int MOST_WORDS = 5;
  private static final String COLUMNS = """
      select id, trim(given_name || ' ' || family_name) as name, born_on, right(cnp, 4) as cnp_tail from people.person
      """;

  private final JdbcClient jdbc;

  KnownPersons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<KnownPerson> holder(Cnp cnp) {
    return jdbc.sql(COLUMNS + "where cnp = :cnp").param("cnp", cnp.digits()).query(KnownPerson.class).optional();
  }

  public Map<UUID, KnownPerson> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : jdbc.sql(COLUMNS + "where id in (:ids)").param("ids", ids).query(KnownPerson.class)
        .list().stream().collect(Collectors.toMap(KnownPerson::id, Function.identity()));
  }

  /** Those a form offers to pick: the one picked already, then those like the words. */
  public List<KnownPerson> offered(@Nullable String words, @Nullable String picked) {
    var offered = new ArrayList<KnownPerson>();
    if (picked != null && picked.matches("[0-9a-fA-F-]{36}")) {
      offered.addAll(byIds(List.of(UUID.fromString(picked))).values());
    }
    like(words == null ? "" : words).stream().filter(found -> !offered.contains(found)).forEach(offered::add);
    return offered;
  }

  /** Persons whose CNP is the words, or whose names hold each of the words, accents apart. */
  public List<KnownPerson> like(String words) {
    var typed = words.strip();
    if (typed.matches("[0-9]{13}")) {
      return jdbc.sql(COLUMNS + "where cnp = :cnp").param("cnp", typed).query(KnownPerson.class).list();
    }
    var patterns = Folding.words(typed).stream().filter(word -> word.length() > 1).limit(MOST_WORDS)
        .map(word -> "%" + word + "%").toArray(String[]::new);
    return patterns.length == 0 ? List.of() : jdbc.sql(COLUMNS + """
        where platform.fold(given_name || ' ' || family_name) like all (:patterns)
        order by family_name, given_name, id limit :shown""")
        .param("patterns", patterns).param("shown", SHOWN).query(KnownPerson.class).list();
  }
}
