package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.text.Folding;

/** Finds the household that a new request is for, by words of the name of anybody living in it. */
@Component
public class HouseholdFinder {

  private static final int SHORTEST = 3;

  private final JdbcClient jdbc;

  HouseholdFinder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A household that may be meant. */
  public record Found(UUID householdId, String name, @Nullable LocalDate bornOn, @Nullable String cnpTail, int members, String address) {}

  public List<Found> find(String text, LocalDate today) {
    var words = Folding.words(text).stream().limit(5).toList();
    if (words.stream().mapToInt(String::length).sum() < SHORTEST) {
      return List.of();
    }
    var query = new StringBuilder("""
        select m.household_id, p.given_name || ' ' || p.family_name as name, p.born_on, p.cnp_tail, h.address_line,
          (select count(*) from financialaid.known_membership o where o.household_id = m.household_id and o.since <= :today
            and (o.until is null or o.until >= :today)) as members
        from financialaid.known_person p
        join financialaid.known_membership m on m.person_id = p.id and m.since <= :today and (m.until is null or m.until >= :today)
        join financialaid.known_household h on h.id = m.household_id
        where p.died_on is null""");
    for (int i = 0; i < words.size(); i++) {
      query.append(" and p.folded_name like :word").append(i);
    }
    var sql = jdbc.sql(query + " order by p.folded_name, p.id limit 20").param("today", today);
    for (int i = 0; i < words.size(); i++) {
      sql.param("word" + i, "%" + words.get(i) + "%");
    }
    return sql.query((row, number) -> new Found(row.getObject("household_id", UUID.class), row.getString("name"),
        row.getObject("born_on", LocalDate.class), row.getString("cnp_tail"), row.getInt("members"),
        row.getString("address_line"))).list();
  }
}
