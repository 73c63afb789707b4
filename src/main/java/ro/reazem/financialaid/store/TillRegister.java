package ro.reazem.financialaid.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.store.Basket;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** What the till knows: of a card the name and what is left, and of a product its price and stock; nothing of the file. */
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
   */
  record Card(String number, UUID right, String holder, Lei monthly, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate diedOn, @Nullable String blocked,
      long month, long week, int visits) {

    /** What keeps it from buying on a day, as a message key; null where nothing does. */
    @Nullable String refusedOn(LocalDate day) {
      return blocked != null ? "financialaid.store.cardBlocked" : from.isAfter(day) ? "financialaid.store.cardNotYet"
          : until != null && until.isBefore(day) || diedOn != null && !diedOn.isAfter(day) ? "financialaid.store.cardExpired" : null;
    }
  }

  Optional<Card> card(Officer officer, String number, LocalDate today) {
    return jdbc.sql("""
        select k.number, k.blocked_reason, r.entitlement_id, r.monthly, e.granted_from, e.granted_until, p.died_on, coalesce(p.family_name || ' ' || p.given_name, '') as holder,
          coalesce((select sum(s.total) from financialaid.store_sale s where s.entitlement_id = r.entitlement_id and s.day >= :month and s.day <= :today), 0) as month,
          coalesce((select sum(s.total) from financialaid.store_sale s where s.entitlement_id = r.entitlement_id and s.day >= :week and s.day <= :today), 0) as week,
          (select count(*) from financialaid.store_sale s where s.entitlement_id = r.entitlement_id and s.takes_back is null and s.day >= :week and s.day <= :today
            and not exists (select from financialaid.store_sale o where o.takes_back = s.id)) as visits
        from financialaid.store_card k join financialaid.store_right r on r.entitlement_id = k.entitlement_id
        join financialaid.entitlement e on e.id = r.entitlement_id and e.household_id <> e.application_id left join financialaid.known_person p on p.id = e.holder_id
        where k.number = :number and\s""" + Sight.of("r", "r.application_id")).param("number", number).param("today", today)
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

  /** A product on the shelf. */
  record Product(String barcode, String name, String group, Lei price, int inStock) {}

  /** The products of some codes, locked in the order of their codes when they are about to be sold. */
  List<Product> products(Collection<String> codes, boolean locked) {
    return codes.isEmpty() ? List.of() : jdbc.sql("select * from financialaid.store_product where barcode = any(:codes) and sold order by barcode" + (locked ? " for update" : ""))
        .param("codes", codes.toArray(String[]::new)).query((row, n) -> new Product(row.getString("barcode"), row.getString("name"), row.getString("group_name"),
            new Lei(row.getLong("price")), row.getInt("in_stock"))).list();
  }

  /** The basket of codes and quantities as it can be judged, in its order; codes that no product has are left out. */
  Basket basket(Map<String, Integer> asked, Card card, LocalDate today, boolean locked) {
    var products = products(asked.keySet(), locked).stream().collect(Collectors.toMap(Product::barcode, one -> one));
    var groups = groups(card.right(), today);
    return new Basket(asked.entrySet().stream().filter(entry -> products.containsKey(entry.getKey())).map(entry -> {
      var product = products.get(entry.getKey());
      return new Basket.Line(product.barcode(), product.name(), product.group(), entry.getValue(), product.price(), product.inStock(), groups.get(product.group()));
    }).toList());
  }

  /** How many of each limited group the family may still buy this month. */
  private Map<String, Integer> groups(UUID right, LocalDate today) {
    record Left(String group, int left) {}
    return jdbc.sql("""
        select l.group_name, l.quantity - coalesce((select sum(i.quantity) from financialaid.store_sale s join financialaid.store_sale_line i on i.sale_id = s.id
            and i.group_name = l.group_name where s.entitlement_id = :right and s.day >= :month and s.day <= :today), 0) as left
        from (select distinct on (group_name) group_name, quantity from financialaid.store_group_limit where confirmed_at is not null and valid_from <= :today
          order by group_name, valid_from desc) l""").param("right", right).param("month", today.withDayOfMonth(1)).param("today", today)
        .query((row, n) -> new Left(row.getString("group_name"), Math.max(0, row.getInt("left")))).list().stream().collect(Collectors.toMap(Left::group, Left::left));
  }

  private static Card card(ResultSet row, int number) throws SQLException {
    return new Card(row.getString("number"), row.getObject("entitlement_id", UUID.class), row.getString("holder"), new Lei(row.getLong("monthly")),
        row.getObject("granted_from", LocalDate.class), row.getObject("granted_until", LocalDate.class), row.getObject("died_on", LocalDate.class),
        row.getString("blocked_reason"), row.getLong("month"), row.getLong("week"), row.getInt("visits"));
  }
}
