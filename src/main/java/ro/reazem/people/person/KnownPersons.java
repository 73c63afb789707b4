package ro.reazem.people.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Cnp;

/** Finds persons who are already in the register, to be picked or to be told apart. */
@Component
public class KnownPersons {

  private static final int SHOWN = 8;
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
        .stream().collect(Collectors.toMap(KnownPerson::id, Function.identity()));
  }

  /** Persons whose CNP is the words, or whose names hold each of the words, accents apart. */
  public List<KnownPerson> like(String words) {
    var typed = words.strip();
    if (typed.matches("[0-9]{13}")) {
      return jdbc.sql(COLUMNS + "where cnp = :cnp").param("cnp", typed).query(KnownPerson.class).list();
    }
    var patterns = java.util.Arrays.stream(typed.split("[\\s,]+")).filter(word -> word.length() > 1).limit(5)
        .map(word -> "%" + word.replaceAll("[%_\\\\]", "") + "%").toList();
    return patterns.isEmpty() ? List.of() : jdbc.sql(COLUMNS + """
        where unaccent(given_name || ' ' || family_name) ilike all (select unaccent(p) from unnest(array[:patterns]) p)
        order by family_name, given_name, id limit :shown""")
        .param("patterns", patterns).param("shown", SHOWN).query(KnownPerson.class).list();
  }
}
