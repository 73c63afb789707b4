package ro.reazem.financialaid.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.store.Basket;
import ro.reazem.financialaid.scheme.store.CardPeriod;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** What the till knows of a card: the name, when it buys and what is left; nothing of the file. */
@Component
class TillRegister {

  static final String READ = "store.till.read";
  static final String SELL = "store.till.sell";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final LegalParameters parameters;

  TillRegister(JdbcClient jdbc, Sight sight, LegalParameters parameters) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
  }

  /**
   * A card at the till.
   *
   * @param blocked why it was blocked; null while it works
   * @param month what was bought in the month, in bani
   * @param week the same of the week, from Monday on
   * @param visits how many purchases of the week that were
   */
  record Card(String number, UUID right, String holder, Lei monthly, CardPeriod period, @Nullable String blocked, long month, long week, int visits) {}

  Optional<Card> card(Officer officer, String number, LocalDate today) {
    return jdbc.sql("""
        select k.number, k.blocked_reason, r.entitlement_id, r.monthly, r.valid_from, e.granted_until, p.died_on, coalesce(p.family_name || ' ' || p.given_name, '') as holder,
          coalesce(b.month, 0) as month, coalesce(b.week, 0) as week, coalesce(b.visits, 0) as visits
        from financialaid.store_card k join financialaid.store_right r on r.entitlement_id = k.entitlement_id
        join financialaid.entitlement e on e.id = r.entitlement_id and e.household_id <> e.application_id left join financialaid.known_person p on p.id = e.holder_id
        left join lateral (select sum(s.total) filter (where s.day >= :month) as month, sum(s.total) filter (where s.day >= :week) as week,
          count(*) filter (where s.day >= :week) as visits from financialaid.store_sale s
          where s.entitlement_id = r.entitlement_id and s.day >= least(cast(:month as date), cast(:week as date)) and s.day <= :today and\s""" + Shelf.COUNTS + """
        ) b on true where k.number = :number and\s""" + Sight.of("r", "r.application_id")).param("number", number).param("today", today)
        .param("month", today.withDayOfMonth(1)).param("week", today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .params(sight.seen(officer, READ)).query(TillRegister::card).optional();
  }

  /** What the card has left on a day. */
  Basket.Left left(Card card, LocalDate today) {
    var law = parameters.on(today);
    var week = law.find("STORE_LIMIT_WEEK").map(one -> Lei.of(one.value()).minus(new Lei(card.week())).max(Lei.ZERO)).orElse(null);
    var visits = law.find("STORE_MAX_VISITS").map(one -> law.whole("STORE_MAX_VISITS") - card.visits()).orElse(null);
    return new Basket.Left(card.monthly().minus(new Lei(card.month())).max(Lei.ZERO), week, visits);
  }

  private static Card card(ResultSet row, int number) throws SQLException {
    return new Card(row.getString("number"), row.getObject("entitlement_id", UUID.class), row.getString("holder"), new Lei(row.getLong("monthly")),
        new CardPeriod(row.getObject("valid_from", LocalDate.class), row.getObject("granted_until", LocalDate.class), row.getObject("died_on", LocalDate.class),
            row.getString("blocked_reason") != null), row.getString("blocked_reason"), row.getLong("month"), row.getLong("week"), row.getInt("visits"));
  }
}
