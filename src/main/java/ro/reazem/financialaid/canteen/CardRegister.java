package ro.reazem.financialaid.canteen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

/** The cards of the canteen (legitimațiile), each with its suspensions, contributions and meals. */
@Component
class CardRegister {

  private static final String CARDS = """
      select c.entitlement_id, c.application_id, c.unit_id, c.number, c.category, c.portions, c.packed, c.contribution, c.days_left, c.delegate, c.old_number, c.valid_from,
        e.granted_until, e.household_id = e.application_id as erased, p.died_on, coalesce(p.family_name || ' ' || p.given_name, '') as holder,
        (select s.reason from financialaid.canteen_pause s where s.entitlement_id = c.entitlement_id and s.first_day <= :today
          and (s.last_day is null or s.last_day >= :today)) as paused
      from financialaid.canteen_card c join financialaid.entitlement e on e.id = c.entitlement_id
      left join financialaid.known_person p on p.id = e.holder_id where\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  CardRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A card with its right.
   *
   * @param paused why its meals are suspended today; null where they are not
   * @param oldNumber what stood on the card of an earlier system, empty where there was none
   */
  record Card(UUID right, UUID request, UUID unit, int number, String holder, boolean erased, String category, int portions, boolean packed, Lei contribution,
      @Nullable Integer daysLeft, String delegate, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate diedOn, @Nullable String paused, String oldNumber) {

    /** ACTIVE, WAITING, SUSPENDED or ENDED on a day. */
    public String stateOn(LocalDate day) {
      return erased || until != null && until.isBefore(day) || diedOn != null && diedOn.isBefore(day) ? "ENDED" : paused != null ? "SUSPENDED"
          : from.isAfter(day) ? "WAITING" : "ACTIVE";
    }
  }

  /** A page of cards. */
  record Cards(List<Card> lines, ListPage page) {}

  Cards list(Officer officer, String text, String state, LocalDate today, ListPage.Asked asked) {
    var words = words(text);
    var where = where(words, state);
    var page = ListPage.of(asked, CappedTotal.of("from financialaid.canteen_card c join financialaid.entitlement e on e.id = c.entitlement_id "
        + "left join financialaid.known_person p on p.id = e.holder_id where " + where, sql -> bound(sql, officer, words, today)));
    return new Cards(part(officer, text, state, today, page.size(), page.offset()).query(CardRegister::card).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Card> all(Officer officer, String text, String state, LocalDate today) {
    return Rows.of(part(officer, text, state, today, null, 0), CardRegister::card);
  }

  private JdbcClient.StatementSpec part(Officer officer, String text, String state, LocalDate today, @Nullable Integer size, int offset) {
    var words = words(text);
    return bound(CARDS + where(words, state) + " order by p.folded_name, c.number limit :size offset :offset", officer, words, today)
        .param("size", size).param("offset", offset);
  }

  private static List<String> words(String text) {
    return Folding.words(text).stream().limit(4).toList();
  }

  private static String where(List<String> words, String state) {
    var where = new StringBuilder(Sight.of("c", "c.application_id"));
    for (int i = 0; i < words.size(); i++) {
      where.append(" and (p.folded_name like :word").append(i).append(" or c.number::text = :exact").append(i).append(" or lower(c.old_number) like :word").append(i).append(')');
    }
    where.append(switch (state) {
      case "ENDED" -> " and e.granted_until < :today";
      case "ALL" -> "";
      default -> " and (e.granted_until is null or e.granted_until >= :today)";
    });
    return where.toString();
  }

  Optional<Card> find(Officer officer, UUID right, LocalDate today, String action) {
    return jdbc.sql(CARDS + Sight.of("c", "c.application_id") + " and c.entitlement_id = :right").param("today", today).param("right", right)
        .params(sight.seen(officer, action)).query(CardRegister::card).optional();
  }

  List<Pause> pauses(Officer officer, UUID right) {
    return jdbc.sql("""
        select s.* from financialaid.canteen_pause s join financialaid.canteen_card c on c.entitlement_id = s.entitlement_id
        where s.entitlement_id = :right and\s""" + Sight.of("c", "c.application_id") + " order by s.first_day desc").param("right", right)
        .params(sight.seen(officer, MealRegister.READ)).query((row, n) -> new Pause(row.getObject("id", UUID.class), Pause.Reason.valueOf(row.getString("reason")),
            row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class), row.getString("note"), row.getString("recorded_by_name"))).list();
  }

  /** A contribution received or taken back. */
  record Paid(UUID id, YearMonth month, Lei amount, LocalDate on, String receipt, boolean takesBack, boolean takenBack, String by) {}

  List<Paid> payments(Officer officer, UUID right) {
    return jdbc.sql("""
        select y.*, exists (select from financialaid.canteen_payment o where o.takes_back = y.id) as taken_back
        from financialaid.canteen_payment y join financialaid.canteen_card c on c.entitlement_id = y.entitlement_id
        where y.entitlement_id = :right and\s""" + Sight.of("c", "c.application_id") + " order by y.recorded_at desc, y.id").param("right", right)
        .params(sight.seen(officer, MealRegister.READ)).query((row, n) -> new Paid(row.getObject("id", UUID.class), YearMonth.from(row.getObject("month", LocalDate.class)),
            new Lei(row.getLong("amount")), row.getObject("paid_on", LocalDate.class), row.getString("receipt"), row.getObject("takes_back") != null,
            row.getBoolean("taken_back"), row.getString("recorded_by_name"))).list();
  }

  /** Meals of a month, by day. */
  record Eaten(LocalDate day, int lunches, int suppers) {}

  List<Eaten> meals(Officer officer, UUID right, YearMonth month) {
    return jdbc.sql("""
        select m.day, coalesce(sum(m.portions) filter (where m.meal = 'LUNCH'), 0) as lunches, coalesce(sum(m.portions) filter (where m.meal = 'SUPPER'), 0) as suppers
        from financialaid.canteen_meal m join financialaid.canteen_card c on c.entitlement_id = m.entitlement_id
        where m.entitlement_id = :right and m.day >= :first and m.day <= :last and\s""" + Sight.of("c", "c.application_id") + """
         group by m.day having sum(m.portions) > 0 order by m.day""").param("right", right).param("first", month.atDay(1)).param("last", month.atEndOfMonth())
        .params(sight.seen(officer, MealRegister.READ))
        .query((row, n) -> new Eaten(row.getObject("day", LocalDate.class), row.getInt("lunches"), row.getInt("suppers"))).list();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, List<String> words, LocalDate today) {
    var query = jdbc.sql(sql).params(sight.seen(officer, MealRegister.READ)).param("today", today);
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i) + "%").param("exact" + i, words.get(i));
    }
    return query;
  }

  private static Card card(ResultSet row, int number) throws SQLException {
    return new Card(row.getObject("entitlement_id", UUID.class), row.getObject("application_id", UUID.class), row.getObject("unit_id", UUID.class),
        row.getInt("number"), row.getString("holder"), row.getBoolean("erased"), row.getString("category"), row.getInt("portions"), row.getBoolean("packed"),
        new Lei(row.getLong("contribution")), row.getObject("days_left", Integer.class), row.getString("delegate"), row.getObject("valid_from", LocalDate.class),
        row.getObject("granted_until", LocalDate.class), row.getObject("died_on", LocalDate.class), row.getString("paused"), row.getString("old_number"));
  }
}
