package ro.reazem.financialaid.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The read side of the requests: the queue, and the few lines that panels show. */
@Component
class ApplicationRegister {

  private static final String READ = "financialaid.application.read";
  private static final String LINE = """
      select a.id, a.number, a.year, a.benefit, a.registered_on, a.status, a.complete_until, a.registered_by_name, a.changed_at,
        a.household_id, a.holder_id, p.given_name || ' ' || p.family_name as holder, p.born_on, p.cnp_tail
      from financialaid.aid_application a left join financialaid.known_person p on p.id = a.holder_id
      where\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  ApplicationRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * What the queue is narrowed to.
   *
   * @param text number such as 12/2026, or words of the holder's name
   * @param statuses none means all
   * @param benefits codes of the benefits; none means all
   * @param mine only what the officer registered
   */
  record Filter(String text, List<Status> statuses, List<String> benefits, boolean mine) {}

  /** One request in a list. */
  record Line(UUID id, String number, String benefit, LocalDate registeredOn, Status status, @Nullable LocalDate completeUntil, String registeredBy,
      Instant changedAt, UUID householdId, UUID holderId, @Nullable String holder, @Nullable LocalDate bornOn,
      @Nullable String cnpTail) {}

  /** A page of the queue. */
  record Queue(List<Line> lines, ListPage page) {}

  Queue queue(Officer officer, Filter filter, ListPage.Asked asked) {
    var where = where(filter);
    var page = ListPage.of(asked, CappedTotal.of("from financialaid.aid_application a left join financialaid.known_person p on p.id = a.holder_id where " + where,
        sql -> bound(jdbc.sql(sql), officer, filter)));
    return new Queue(part(officer, filter, page.size(), page.offset()).query(ApplicationRegister::line).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Line> all(Officer officer, Filter filter) {
    return Rows.of(part(officer, filter, null, 0), ApplicationRegister::line);
  }

  private JdbcClient.StatementSpec part(Officer officer, Filter filter, @Nullable Integer size, int offset) {
    return bound(jdbc.sql(LINE + where(filter) + " order by a.registered_on desc, a.number desc limit :size offset :offset"), officer, filter)
        .param("size", size).param("offset", offset);
  }

  private static String where(Filter filter) {
    return Sight.of("a", "a.id") + conditions(filter);
  }

  /** How many requests stand in each state, capped. */
  java.util.Map<String, Integer> counts(Officer officer) {
    var counts = new java.util.HashMap<String, Integer>();
    jdbc.sql("select status, count(*) as n from (select a.status from financialaid.aid_application a where " + Sight.of("a", "a.id")
        + " limit 20000) as seen group by status").params(sight.seen(officer, READ))
        .query((row, number) -> counts.put(row.getString("status"), row.getInt("n"))).list();
    return counts;
  }

  /** The newest requests of a person or household. */
  List<Line> of(Officer officer, @Nullable UUID person, @Nullable UUID household) {
    return jdbc.sql(LINE + Sight.of("a", "a.id") + """
         and (a.household_id = :household or a.holder_id = :person or a.household_id in
          (select m.household_id from financialaid.known_membership m where m.person_id = :person))
        order by a.registered_on desc, a.number desc limit 10""")
        .params(sight.seen(officer, READ)).param("person", person).param("household", household)
        .query(ApplicationRegister::line).list();
  }

  /** What the officer registered and is not settled, oldest first. */
  List<Line> inWorkOf(Officer officer) {
    return jdbc.sql(LINE + Sight.of("a", "a.id") + """
         and a.registered_by = :officer and a.status in ('REGISTERED', 'INCOMPLETE', 'UNDER_CHECK', 'RETURNED')
        order by a.registered_on, a.number limit 8""")
        .params(sight.seen(officer, READ)).param("officer", officer.id()).query(ApplicationRegister::line).list();
  }

  Optional<Line> line(Officer officer, AidApplicationId id) {
    return jdbc.sql(LINE + Sight.of("a", "a.id") + " and a.id = :id").params(sight.seen(officer, READ)).param("id", id.value())
        .query(ApplicationRegister::line).optional();
  }

  private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec query, Officer officer, Filter filter) {
    query.params(sight.seen(officer, READ)).param("officer", officer.id())
        .param("statuses", filter.statuses().stream().map(Status::name).toArray(String[]::new))
        .param("benefits", filter.benefits().toArray(String[]::new));
    var number = number(filter.text());
    query.param("number", number == null ? 0 : number[0]).param("year", number == null ? 0 : number[1]);
    var words = words(filter.text());
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i).replace("%", "").replace("_", "") + "%");
    }
    return query;
  }

  private static String conditions(Filter filter) {
    var where = new StringBuilder();
    if (!filter.statuses().isEmpty()) {
      where.append(" and a.status = any(:statuses)");
    }
    if (!filter.benefits().isEmpty()) {
      where.append(" and a.benefit = any(:benefits)");
    }
    if (filter.mine()) {
      where.append(" and a.registered_by = :officer");
    }
    if (number(filter.text()) != null) {
      where.append(" and a.number = :number and (:year = 0 or a.year = :year)");
    } else {
      for (int i = 0; i < words(filter.text()).size(); i++) {
        where.append(" and p.folded_name like :word").append(i);
      }
    }
    return where.toString();
  }

  private static int @Nullable [] number(String text) {
    if (!text.matches("[0-9]{1,7}(/[0-9]{4})?")) {
      return null;
    }
    var parts = text.split("/");
    return new int[] {Integer.parseInt(parts[0]), parts.length == 2 ? Integer.parseInt(parts[1]) : 0};
  }

  private static List<String> words(String text) {
    return Folding.words(text).stream().limit(6).toList();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("id", UUID.class), row.getInt("number") + "/" + row.getInt("year"), row.getString("benefit"),
        row.getObject("registered_on", LocalDate.class), Status.valueOf(row.getString("status")),
        row.getObject("complete_until", LocalDate.class), row.getString("registered_by_name"),
        row.getTimestamp("changed_at").toInstant(), row.getObject("household_id", UUID.class),
        row.getObject("holder_id", UUID.class), row.getString("holder"), row.getObject("born_on", LocalDate.class),
        row.getString("cnp_tail"));
  }
}
