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
import ro.reazem.people.search.PersonSearch;

/** Finds persons who are already in the register, to be picked or to be told apart. */
@Component
public class KnownPersons {

  private static final int SHOWN = 8;
  private static final String COLUMNS = """
      select id, trim(given_name || ' ' || family_name) as name, born_on, right(cnp, 4) as cnp_tail from people.person
      """;

  private final JdbcClient jdbc;
  private final PersonSearch search;

  KnownPersons(JdbcClient jdbc, PersonSearch search) {
    this.jdbc = jdbc;
    this.search = search;
  }

  public Optional<KnownPerson> holder(Cnp cnp) {
    return jdbc.sql(COLUMNS + "where id = (select coalesce(merged_into, id) from people.person where cnp = :cnp order by merged_into nulls first limit 1)").param("cnp", cnp.digits()).query(KnownPerson.class).optional();
  }

  public Map<UUID, KnownPerson> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : jdbc.sql(COLUMNS + "where id in (:ids)").param("ids", ids).query(KnownPerson.class).list()
        .stream().collect(Collectors.toMap(KnownPerson::id, Function.identity()));
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

  /** The persons closest to the words: a CNP or its end, a telephone number, names in any order and spelling. */
  public List<KnownPerson> like(String words) {
    var ids = search.closest(words, SHOWN);
    var known = byIds(ids);
    return ids.stream().map(known::get).toList();
  }
}
