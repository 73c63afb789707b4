package ro.reazem.people.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.text.Folding;

/** Finds persons of the register who may be the one being entered (posibile dubluri). It warns and never blocks. */
@Component
public class Duplicates {

  private static final int SHOWN = 5;
  private static final int LOWEST_SCORE = 12;
  private static final int CANDIDATES = 60;
  private static final int BORN_THEN = 400;

  private final JdbcClient jdbc;
  private final Dictionary dictionary;
  private final PersonSearch search;

  Duplicates(JdbcClient jdbc, Dictionary dictionary, PersonSearch search) {
    this.jdbc = jdbc;
    this.dictionary = dictionary;
    this.search = search;
  }

  /** The most likely ones; @param except the person themself when already entered. */
  @Transactional(readOnly = true)
  List<PossibleDuplicate> of(Likeness.Typed typed, @Nullable UUID except) {
    return all(typed, except).stream().filter(duplicate -> duplicate.score() >= LOWEST_SCORE).limit(SHOWN).toList();
  }

  private List<PossibleDuplicate> all(Likeness.Typed typed, @Nullable UUID except) {
    if (!typed.isEnough()) {
      return List.of();
    }
    var dates = Stream.of(typed.bornOn(), Likeness.swapped(typed.bornOn())).filter(day -> day != null).map(LocalDate::toString)
        .toArray(String[]::new);
    var persons = jdbc.sql("""
        select p.id, coalesce(p.cnp, '') as cnp, p.phone, exists (select from people.person_address mine
            join people.person_address theirs on theirs.street = mine.street and theirs.number = mine.number
              and theirs.block = mine.block and theirs.apartment = mine.apartment and theirs.siruta = mine.siruta
            where mine.person_id = :except and theirs.person_id = p.id and not p.sheltered
              and not exists (select from people.person me where me.id = :except and me.sheltered) and mine.street || mine.number <> '') as same_address
        from people.person p where p.id <> :except and p.merged_into is null and p.id in (
          select id from people.person where cnp = any (:cnps)
          union all (select id from people.person where :phone <> '' and phone <> ''
            and reverse(regexp_replace(phone, '[^0-9]', '', 'g')) like :phone limit 20)
          union all (select person_id from people.search_entry where born_on = any (cast(:dates as date[])) limit %d)%s)""".formatted(BORN_THEN, byName(typed)))
        .param("except", except == null ? new UUID(0, 0) : except)
        .param("cnps", typed.cnp().length() == 13 ? Likeness.near(typed.cnp()).toArray(String[]::new) : new String[0])
        .param("phone", typed.phoneTail().isEmpty() ? "" : new StringBuilder(typed.phoneTail()).reverse() + "%")
        .param("dates", dates)
        .query((row, number) -> new Secret(row.getObject("id", UUID.class), row.getString("cnp"), row.getString("phone"),
            row.getBoolean("same_address"))).list();
    var shown = search.byIds(persons.stream().map(Secret::id).toList());
    return persons.stream().map(person -> Likeness.of(typed, shown.get(person.id()), person.cnp(), person.phone(), person.sameAddress()))
        .sorted(Comparator.comparingInt(PossibleDuplicate::score).reversed()
            .thenComparing(duplicate -> Folding.fold(duplicate.person().name()))).toList();
  }

  /** The same for a person who is in the register, those apart whom somebody has told from the person already. */
  @Transactional(readOnly = true)
  List<PossibleDuplicate> of(UUID person) {
    var told = jdbc.sql("""
        select case when one_id = :id then other_id else one_id end from people.duplicate_pair
        where (one_id = :id or other_id = :id) and state = 'NOT_SAME'""").param("id", person).query(UUID.class).set();
    return typed(person).map(typed -> all(typed, person)).orElse(List.of()).stream()
        .filter(duplicate -> duplicate.score() >= LOWEST_SCORE && !told.contains(duplicate.person().id())).limit(SHOWN).toList();
  }

  /** All that are worth a look of somebody. */
  @Transactional(readOnly = true)
  public List<Likely> likely(UUID person) {
    return typed(person).map(typed -> all(typed, person)).orElse(List.of()).stream().filter(duplicate -> duplicate.score() >= Likeness.LIKELY)
        .map(duplicate -> new Likely(duplicate.person().id(), duplicate.score(), duplicate.reasons().stream().map(Enum::name).toList())).toList();
  }

  /**
   * A person who is likely the same.
   *
   * @param reasons why, the strongest first; the message key is people.duplicates.reason and the name
   */
  public record Likely(UUID id, int score, List<String> reasons) {}

  private Optional<Likeness.Typed> typed(UUID person) {
    return jdbc.sql("""
        select family_name, given_name, born_on, coalesce(cnp, '') as cnp, phone, coalesce((select string_agg(f.family_name, ' ')
          from people.former_name f where f.person_id = p.id), '') as former
        from people.person p where id = :id and merged_into is null""")
        .param("id", person).query((row, number) -> new Likeness.Typed(row.getString("family_name"), row.getString("given_name"),
            row.getString("former"), row.getObject("born_on", LocalDate.class), row.getString("cnp"), row.getString("phone"))).optional();
  }

  /** What is compared and never shown. */
  private record Secret(UUID id, String cnp, String phone, boolean sameAddress) {}

  /** Persons of the same or similar names. */
  private String byName(Likeness.Typed typed) {
    var family = TypedSearch.of(typed.familyName()).words();
    var given = TypedSearch.of(typed.givenName()).words();
    var meanings = dictionary.meanings(Stream.concat(family.stream(), given.stream()).limit(6).toList());
    if (meanings.isEmpty()) {
      return "";
    }
    dictionary.addSimilar(meanings);
    var sql = new StringBuilder();
    var whole = new Candidates("", CANDIDATES).exact(meanings).similar(meanings);
    if (typed.bornOn() == null) {
      // else whoever shares only a part of the name is found by the birth date
      whole.allButOne(meanings);
    }
    if (!whole.isEmpty()) {
      sql.append(" union all select person_id from (").append(whole.sql()).append(") named");
    }
    return sql.toString();
  }
}
