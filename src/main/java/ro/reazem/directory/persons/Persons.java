package ro.reazem.directory.persons;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.Inputs;

/** Finds persons of the directory by what was typed of their names. */
@Component("directoryPersons")
public class Persons {

  private static final int OFFERED = 8;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 2;
  private static final String PERSON = """
      select p.id, p.family_name || ' ' || p.given_name as name, p.born_on, p.cnp_tail, p.address_line
      from directory.person p where\s""";

  private final JdbcClient jdbc;

  Persons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whom a text may mean: one word begins the family name, and all of them stand in the name. */
  public List<FoundPerson> suggest(@Nullable String typed) {
    var words = words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    var begins = IntStream.range(0, words.size()).mapToObj(i -> "platform.fold(p.family_name) like :begins" + i)
        .collect(Collectors.joining(" or ", "(", ")"));
    var holds = IntStream.range(0, words.size()).mapToObj(i -> " and platform.fold(p.display_name) like :holds" + i)
        .collect(Collectors.joining());
    var query = jdbc.sql(PERSON + begins + holds + " order by p.family_name, p.given_name, p.id limit " + OFFERED);
    for (int i = 0; i < words.size(); i++) {
      query.param("begins" + i, words.get(i) + "%").param("holds" + i, "%" + words.get(i) + "%");
    }
    return query.query(FoundPerson.class).list();
  }

  public Optional<FoundPerson> find(UUID id) {
    return jdbc.sql(PERSON + "p.id = :id").param("id", id).query(FoundPerson.class).optional();
  }

  /** What the picker shows again when its form comes back: whom the text may mean. */
  public List<FoundPerson> offers(@Nullable String value, @Nullable String typed) {
    return suggest(typed);
  }

  /**
   * The person that was picked, or the only one that the text can mean; else the field is refused.
   *
   * @param field the name of the picker, whose text travels as name + Text
   */
  public @Nullable FoundPerson read(String field, @Nullable String value, @Nullable String typed, Inputs in) {
    try {
      return picked(value).filter(person -> meant(person, typed)).orElseGet(() -> only(typed));
    } catch (RuleViolated violated) {
      in.reject(field, violated);
      return null;
    }
  }

  private Optional<FoundPerson> picked(@Nullable String value) {
    return value != null && value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? find(UUID.fromString(value)) : Optional.empty();
  }

  private FoundPerson only(@Nullable String typed) {
    var found = suggest(typed);
    RuleViolated.require(!found.isEmpty(), "directory.person.none");
    RuleViolated.require(found.size() == 1, "directory.person.several");
    return found.getFirst();
  }

  private static boolean meant(FoundPerson person, @Nullable String typed) {
    var name = Folding.fold(person.name());
    return words(typed).stream().allMatch(name::contains);
  }

  private static List<String> words(@Nullable String typed) {
    return typed == null || typed.strip().length() < SHORTEST ? List.of()
        : Folding.words(typed).stream().limit(MOST_WORDS).toList();
  }
}
