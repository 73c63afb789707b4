package ro.reazem.people.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.text.Folding;

/** Finds persons of the register who may be the one being entered (posibile dubluri). It warns and never blocks. */
@Component
class Duplicates {

  private static final int SHOWN = 5;
  private static final int LOWEST_SCORE = 12;
  private static final int CANDIDATES = 60;

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
    if (!typed.isEnough()) {
      return List.of();
    }
    var dates = Stream.of(typed.bornOn(), Likeness.swapped(typed.bornOn())).filter(day -> day != null).map(LocalDate::toString)
        .toArray(String[]::new);
    var persons = jdbc.sql("""
        select p.id, coalesce(p.cnp, '') as cnp, p.phone from people.person p where p.id <> :except and p.id in (
          select id from people.person where cnp = any (:cnps)
          union all (select id from people.person where :phone <> '' and phone <> ''
            and reverse(regexp_replace(phone, '[^0-9]', '', 'g')) like :phone limit 20)%s)""".formatted(byName(typed, dates)))
        .param("except", except == null ? new UUID(0, 0) : except)
        .param("cnps", typed.cnp().length() == 13 ? Likeness.near(typed.cnp()).toArray(String[]::new) : new String[0])
        .param("phone", typed.phoneTail().isEmpty() ? "" : new StringBuilder(typed.phoneTail()).reverse() + "%")
        .param("dates", dates)
        .query((row, number) -> new Secret(row.getObject("id", UUID.class), row.getString("cnp"), row.getString("phone"))).list();
    var shown = search.byIds(persons.stream().map(Secret::id).toList());
    return persons.stream().map(person -> Likeness.of(typed, shown.get(person.id()), person.cnp(), person.phone()))
        .filter(duplicate -> duplicate.score() >= LOWEST_SCORE)
        .sorted(Comparator.comparingInt(PossibleDuplicate::score).reversed()
            .thenComparing(duplicate -> Folding.fold(duplicate.person().name()))).limit(SHOWN).toList();
  }

  /** The same for a person who is in the register. */
  @Transactional(readOnly = true)
  List<PossibleDuplicate> of(UUID person) {
    return jdbc.sql("select family_name, given_name, born_on, coalesce(cnp, '') as cnp, phone from people.person where id = :id")
        .param("id", person).query((row, number) -> new Likeness.Typed(row.getString("family_name"), row.getString("given_name"),
            "", row.getObject("born_on", LocalDate.class), row.getString("cnp"), row.getString("phone"))).optional()
        .map(typed -> of(typed, person)).orElse(List.of());
  }

  /** What is compared and never shown. */
  private record Secret(UUID id, String cnp, String phone) {}

  /** Persons of the same or similar names, and of the same family name and birth date. */
  private String byName(Likeness.Typed typed, String[] dates) {
    var family = TypedSearch.of(typed.familyName()).words();
    var given = TypedSearch.of(typed.givenName()).words();
    var meanings = dictionary.meanings(Stream.concat(family.stream(), given.stream()).limit(6).toList());
    if (meanings.isEmpty()) {
      return "";
    }
    dictionary.addSimilar(meanings);
    var sql = new StringBuilder();
    var whole = new Candidates("", CANDIDATES).exact(meanings).similar(meanings).allButOne(meanings);
    if (!whole.isEmpty()) {
      sql.append(" union all select person_id from (").append(whole.sql()).append(") named");
    }
    var ofFamily = meanings.subList(0, Math.min(family.size(), meanings.size()));
    var dated = new Candidates(" and e.born_on = any (cast(:dates as date[]))", CANDIDATES).similar(ofFamily);
    if (dates.length > 0 && !ofFamily.isEmpty() && !dated.isEmpty()) {
      sql.append(" union all select person_id from (").append(dated.sql()).append(") dated");
    }
    return sql.toString();
  }
}
