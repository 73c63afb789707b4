package ro.reazem.people.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.web.ListPage;

/**
 * Finds persons by words of their names in any order, CNP or its end, telephone, birth date; the closest first. Everybody
 * who may read persons may find all of them: cases are what belongs to units, and they are not shown here.
 */
@Component
public class PersonSearch {

  private static final int ENOUGH_EXACT = 5;
  private static final int MOST = CappedTotal.LIMIT + 1;
  private static final String COLUMNS = """
      p.id, p.family_name, p.given_name, p.born_on, p.died_on, right(p.cnp, 4) as cnp_tail,
        p.temporary_id,
        array(select f.family_name from people.former_name f where f.person_id = p.id order by f.position) as former_names,
        coalesce((select pl.label from people.person_address a join directory.place pl on pl.siruta = a.siruta
          where a.person_id = p.id and a.until is null and a.kind <> 'CONFIDENTIAL'
          order by array_position(array['DOMICILE', 'RESIDENCE', 'ACTUAL'], a.kind) limit 1), '') as place""";

  private final JdbcClient jdbc;
  private final Dictionary dictionary;
  private final Clock clock;

  PersonSearch(JdbcClient jdbc, Dictionary dictionary, Clock clock) {
    this.jdbc = jdbc;
    this.dictionary = dictionary;
    this.clock = clock;
  }

  /**
   * One page of what was found.
   *
   * @param page which part, and how many there are, counted up to the limit
   * @param counts how many each choice of the filters would leave
   */
  record Results(ListPage page, List<PersonFound> persons, OptionCounts counts) {}

  /** Some way of finding candidates, as a query for each filter. */
  private interface Way extends Function<SearchFilter, String> {}

  /** What was found, and the way it was. */
  private record Found(Results results, @Nullable Way way) {

    boolean isNone() {
      return results.persons().isEmpty();
    }
  }

  /** A page of results. */
  @Transactional(readOnly = true)
  Results find(TypedSearch typed, SearchFilter filter, ListPage.Asked asked) {
    var found = find(typed, filter, asked, MOST);
    return filter.isOpen() || found.way() == null ? found.results()
        : new Results(found.results().page(), found.results().persons(), count(found.way(), typed, filter));
  }

  /** The closest few, for a list under the box while somebody types. */
  @Transactional(readOnly = true)
  List<PersonFound> suggest(TypedSearch typed, int few) {
    return find(typed, SearchFilter.NONE, new ListPage.Asked(1, few), 50).results().persons();
  }

  /** The persons closest to what was typed, for picking one in a form. */
  @Transactional(readOnly = true)
  public List<UUID> closest(String typed, int few) {
    return suggest(TypedSearch.of(typed), few).stream().map(PersonFound::id).toList();
  }

  /** These persons as lists show them. */
  Map<UUID, PersonFound> byIds(List<UUID> ids) {
    return ids.isEmpty() ? Map.of() : jdbc.sql("select 1 as tier, " + COLUMNS
        + " from people.person p where p.id in (:ids)").param("ids", ids).query((row, number) -> person(row)).list().stream()
        .collect(Collectors.toMap(PersonFound::id, Function.identity()));
  }

  private Found find(TypedSearch typed, SearchFilter filter, ListPage.Asked asked, int most) {
    if (!typed.isEnough()) {
      return new Found(none(asked), null);
    }
    if (typed.words().isEmpty()) {
      return found(by -> numbers(typed, by, most), typed, filter, asked);
    }
    var meanings = dictionary.meanings(typed.words());
    Found close = null;
    if (!of(typed, filter, most).exact(meanings).longer(meanings).isEmpty()) {
      close = found(by -> of(typed, by, most).exact(meanings).longer(meanings).sql(), typed, filter, asked);
      var page = close.results().page();
      if (page.total().count() >= ENOUGH_EXACT || page.number() > 1) {
        return close;
      }
    }
    dictionary.addSimilar(meanings);
    if (!of(typed, filter, most).exact(meanings).longer(meanings).similar(meanings).isEmpty()) {
      var similar = found(by -> of(typed, by, most).exact(meanings).longer(meanings).similar(meanings).sql(), typed, filter, asked);
      if (!similar.isNone()) {
        return similar;
      }
      close = similar;
    }
    int few = ListPage.SIZES.getLast();
    if (meanings.size() >= 2 && !of(typed, filter, few).allButOne(meanings).isEmpty()) {
      var some = found(by -> of(typed, by, few).allButOne(meanings).sql(), typed, filter, asked);
      return some.isNone() && close != null ? close : some;
    }
    return close == null ? new Found(none(asked), null) : close;
  }

  private static Candidates of(TypedSearch typed, SearchFilter filter, int most) {
    return new Candidates(filter.condition() + birth(typed) + digits(typed), most);
  }

  private static Results none(ListPage.Asked asked) {
    return new Results(ListPage.of(asked, CappedTotal.of(0)), List.of(), OptionCounts.NONE);
  }

  private Found found(Way way, TypedSearch typed, SearchFilter filter, ListPage.Asked asked) {
    return new Found(page(way.apply(filter), typed, filter, asked), way);
  }

  /** What the choices would leave, when one of them is made already. */
  private OptionCounts count(Way way, TypedSearch typed, SearchFilter filter) {
    return parameters(jdbc.sql("select " + OptionCounts.columns(filter) + " from (" + way.apply(filter.open()) + ") candidates"),
        typed, filter).query((row, number) -> OptionCounts.read(row, MOST)).single();
  }

  private static String birth(TypedSearch typed) {
    return (typed.bornOn() == null ? "" : " and e.born_on = :bornOn")
        + (typed.bornIn() == null ? "" : " and e.born_on between make_date(:bornIn, 1, 1) and make_date(:bornIn, 12, 31)");
  }

  private static String digits(TypedSearch typed) {
    return typed.digits().isEmpty() ? "" : " and e.person_id in (" + holders(typed.digits()) + ")";
  }

  private static String numbers(TypedSearch typed, SearchFilter filter, int most) {
    var holders = typed.temporaryId() != null ? "select coalesce(merged_into, id) from people.person where temporary_id = upper(:temporaryId)"
        : typed.digits().isEmpty() ? "select person_id from people.search_entry where born_on = :bornOn limit " + most
        : typed.isWholeCnp() ? "select coalesce(merged_into, id) from people.person where cnp = :digits" : holders(typed.digits());
    return "select e.person_id, 1 as tier, e.sort_key, e.sex, e.died from people.search_entry e where e.person_id in (" + holders + ")"
        + filter.condition() + birth(typed) + " limit " + most;
  }

  /** Whose CNP or telephone number ends so. */
  private static String holders(String digits) {
    return "(select coalesce(merged_into, id) from people.person where reverse(cnp) like :tail limit 1001) union all (select coalesce(merged_into, id) from people.person "
        + "where phone <> '' and reverse(regexp_replace(phone, '[^0-9]', '', 'g')) like :phoneTail limit 1001)";
  }

  private Results page(String candidates, TypedSearch typed, SearchFilter filter, ListPage.Asked asked) {
    var total = new int[1];
    var counts = new OptionCounts[] {OptionCounts.NONE};
    var found = parameters(jdbc.sql("""
        with candidates as materialized (%s), counts as (select %s from candidates),
        shown as (select * from candidates order by tier, sort_key, person_id limit %d offset %d)
        select c.*, s.tier, %s
        from counts c cross join shown s join people.person p on p.id = s.person_id
        order by s.tier, s.sort_key, s.person_id""".formatted(candidates, OptionCounts.columns(filter), asked.size(),
            (asked.number() - 1) * asked.size(), COLUMNS)), typed, filter)
        .query((row, number) -> {
          total[0] = row.getInt("counted");
          counts[0] = OptionCounts.read(row, MOST);
          return person(row);
        }).list();
    return found.isEmpty() && asked.number() > 1 ? lastPage(candidates, typed, filter, asked)
        : new Results(ListPage.of(asked, CappedTotal.of(total[0])), found, counts[0]);
  }

  private JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec query, TypedSearch typed, SearchFilter filter) {
    var digits = typed.digits();
    return query.params(filter.parameters()).param("today", LocalDate.now(clock)).param("bornOn", typed.bornOn())
        .param("bornIn", typed.bornIn()).param("digits", digits).param("temporaryId", typed.temporaryId())
        .param("tail", new StringBuilder(digits).reverse() + "%")
        .param("phoneTail", new StringBuilder(digits.length() > 9 ? digits.substring(digits.length() - 9) : digits).reverse() + "%");
  }

  /** The list is shorter than whoever asks believes. */
  private Results lastPage(String candidates, TypedSearch typed, SearchFilter filter, ListPage.Asked asked) {
    var first = page(candidates, typed, filter, new ListPage.Asked(1, asked.size()));
    var last = new ListPage.Asked(first.page().pages(), asked.size());
    return last.number() == 1 ? first : page(candidates, typed, filter, last);
  }

  private static PersonFound person(ResultSet row) throws SQLException {
    return new PersonFound(row.getObject("id", UUID.class), row.getInt("tier"), row.getString("family_name"),
        row.getString("given_name"), List.of((String[]) row.getArray("former_names").getArray()),
        row.getObject("born_on", LocalDate.class), row.getObject("died_on", LocalDate.class), row.getString("cnp_tail"),
        row.getString("temporary_id"), row.getString("place"));
  }
}
