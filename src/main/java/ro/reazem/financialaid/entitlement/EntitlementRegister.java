package ro.reazem.financialaid.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The read side of rights: the list of those in force and ended, and those of a person or household. */
@Component
public class EntitlementRegister {

  private static final String READ = "financialaid.entitlement.read";
  /** A right for a season or given once is in force up to its last day, which is known from the start. */
  private static final String SEASON = "e.benefit in ('HEATING', 'EMERGENCY_AID', 'EMERGENCY_AID_IN_KIND', 'CANTEEN', 'STORE') and e.granted_until >= :today";
  private static final String CHANGED_FACTS = " and e.granted_until is null and e.facts_changed_on is not null";
  private static final String NEWEST_FIRST = " order by e.granted_from desc, e.id";
  private static final String LONGEST_WAITING_FIRST = " order by e.facts_changed_on, e.id";
  private static final String LINE = """
      select e.id, e.household_id = e.application_id as erased, e.granted_from, e.granted_until, e.facts_changed_on, e.household_id, e.benefit, a.number, a.year,
        p.given_name || ' ' || p.family_name as holder, m.gross, m.net, m.valid_from,
        exists (select from financialaid.entitlement_interruption i where i.entitlement_id = e.id and not i.restored
          and i.first_month <= current_date and (i.last_month is null or i.last_month > current_date - interval '1 month')) as suspended
      from (select e.* from financialaid.entitlement e left join financialaid.known_person p on p.id = e.holder_id where\s""";
  private static final String REST_OF_LINE = """
      ) e join financialaid.aid_application a on a.id = e.application_id
      join lateral (select gross, net, valid_from from financialaid.entitlement_amount m where m.entitlement_id = e.id
        order by m.position desc limit 1) m on true
      left join financialaid.known_person p on p.id = e.holder_id""";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final Clock clock;

  EntitlementRegister(JdbcClient jdbc, Sight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /** One right in a list, with its latest amount. */
  public record Line(UUID id, boolean erased, String benefit, String request, @Nullable String holder, LocalDate grantedFrom,
      @Nullable LocalDate grantedUntil, @Nullable LocalDate factsChangedOn, Lei gross, Lei net, LocalDate amountFrom, boolean suspended) {}

  /** A page of rights. */
  record Rights(List<Line> lines, ListPage page) {}

  /**
   * A page of the list.
   *
   * @param state IN_FORCE, CHANGED_FACTS, ENDED or anything else for all
   * @param benefit code of the benefit, empty for all
   */
  Rights list(Officer officer, String text, String state, String benefit, ListPage.Asked asked) {
    var words = words(text);
    var where = where(words, state, benefit);
    var page = ListPage.of(asked, CappedTotal.of("from financialaid.entitlement e left join financialaid.known_person p on p.id = e.holder_id where " + where,
        sql -> bound(jdbc.sql(sql), officer, words, benefit)));
    if (page.total().count() == 0) {
      // to find nothing in the order of the list, all rights would be walked through
      return new Rights(List.of(), page);
    }
    return new Rights(part(officer, text, state, benefit, page.size(), page.offset()).query(EntitlementRegister::line).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Line> all(Officer officer, String text, String state, String benefit) {
    return Rows.of(part(officer, text, state, benefit, null, 0), EntitlementRegister::line);
  }

  private JdbcClient.StatementSpec part(Officer officer, String text, String state, String benefit, @Nullable Integer size, int offset) {
    var words = words(text);
    // the rows of the page first: what is told beside them is not looked up for the pages before
    return bound(jdbc.sql(LINE + where(words, state, benefit) + NEWEST_FIRST + " limit :size offset :offset" + REST_OF_LINE + NEWEST_FIRST), officer, words,
        benefit).param("size", size).param("offset", offset);
  }

  private static String where(List<String> words, String state, String benefit) {
    var where = new StringBuilder(Sight.of("e", "e.application_id")).append(switch (state) {
      case "IN_FORCE" -> " and (e.granted_until is null or " + SEASON + ")";
      case "CHANGED_FACTS" -> CHANGED_FACTS;
      case "ENDED" -> " and e.granted_until is not null and not (" + SEASON + ")";
      default -> "";
    });
    if (!benefit.isEmpty()) {
      where.append(" and e.benefit = :benefit");
    }
    for (int i = 0; i < words.size(); i++) {
      where.append(" and p.folded_name like :word").append(i);
    }
    return where.toString();
  }

  private static List<String> words(String text) {
    return Folding.words(text).stream().limit(5).toList();
  }

  List<Line> of(Officer officer, @Nullable UUID person, @Nullable UUID household) {
    return jdbc.sql(LINE + Sight.of("e", "e.application_id") + """
         and (e.household_id = :household or e.holder_id = :person or e.household_id in
          (select m.household_id from financialaid.known_membership m where m.person_id = :person))""" + NEWEST_FIRST + " limit 10" + REST_OF_LINE + NEWEST_FIRST)
        .params(sight.seen(officer, READ)).param("person", person).param("household", household)
        .query(EntitlementRegister::line).list();
  }

  /** Rights in force whose household changed since the amount was decided, for whoever may propose to change it. */
  public List<Line> changed(Officer officer, int most) {
    return jdbc.sql(LINE + Sight.of("e", "e.application_id") + CHANGED_FACTS + LONGEST_WAITING_FIRST + " limit :most" + REST_OF_LINE + LONGEST_WAITING_FIRST)
        .params(sight.seen(officer, "financialaid.entitlement.propose")).param("most", most)
        .query(EntitlementRegister::line).list();
  }

  private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec query, Officer officer, List<String> words, String benefit) {
    query.params(sight.seen(officer, READ)).param("today", LocalDate.now(clock)).param("benefit", benefit);
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i) + "%");
    }
    return query;
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("id", UUID.class), row.getBoolean("erased"), row.getString("benefit"), row.getInt("number") + "/" + row.getInt("year"), row.getString("holder"),
        row.getObject("granted_from", LocalDate.class), row.getObject("granted_until", LocalDate.class),
        row.getObject("facts_changed_on", LocalDate.class), new Lei(row.getLong("gross")), new Lei(row.getLong("net")),
        row.getObject("valid_from", LocalDate.class), row.getBoolean("suspended"));
  }
}
