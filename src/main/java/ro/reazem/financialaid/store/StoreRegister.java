package ro.reazem.financialaid.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;

/** The lists of the store: cards and purchases of the families an officer sees; products, movements and limits, which are the institution's. */
@Component
class StoreRegister {

  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final Sight sight;

  StoreRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A card in the list. */
  record CardLine(String number, UUID right, String holder, LocalDate from, @Nullable LocalDate until, @Nullable String blocked, boolean replaceable) {}

  List<CardLine> cards(Officer officer, String text) {
    var words = Folding.words(text).stream().limit(4).toList();
    var where = new StringBuilder(Sight.of("r", "r.application_id"));
    for (int i = 0; i < words.size(); i++) {
      where.append(" and (p.folded_name like :word").append(i).append(" or k.number like :word").append(i).append(')');
    }
    var query = jdbc.sql("""
        select k.number, r.entitlement_id, coalesce(p.family_name || ' ' || p.given_name, '') as holder, e.granted_from, e.granted_until, k.blocked_reason,
          k.blocked_at is not null and not exists (select from financialaid.store_card o where o.entitlement_id = k.entitlement_id and (o.blocked_at is null
            or o.issued_at > k.issued_at)) as replaceable
        from financialaid.store_card k join financialaid.store_right r on r.entitlement_id = k.entitlement_id join financialaid.entitlement e on e.id = r.entitlement_id
        left join financialaid.known_person p on p.id = e.holder_id where\s""" + where + " order by p.folded_name, k.number limit " + MOST)
        .params(sight.seen(officer, TillRegister.READ));
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i) + "%");
    }
    return query.query((row, n) -> new CardLine(row.getString("number"), row.getObject("entitlement_id", UUID.class), row.getString("holder"),
        row.getObject("granted_from", LocalDate.class), row.getObject("granted_until", LocalDate.class), row.getString("blocked_reason"), row.getBoolean("replaceable"))).list();
  }

  /** A purchase in the list of a day. */
  record SaleLine(UUID id, int number, String holder, Lei total, Instant at, String by, boolean takesBack, boolean takenBack) {}

  List<SaleLine> sales(Officer officer, LocalDate day) {
    return jdbc.sql("""
        select s.*, coalesce(p.family_name || ' ' || p.given_name, '') as holder, exists (select from financialaid.store_sale o where o.takes_back = s.id) as taken_back
        from financialaid.store_sale s join financialaid.store_right r on r.entitlement_id = s.entitlement_id join financialaid.entitlement e on e.id = r.entitlement_id
        left join financialaid.known_person p on p.id = e.holder_id where s.day = :day and\s""" + Sight.of("r", "r.application_id") + " order by s.number desc limit " + MOST)
        .param("day", day).params(sight.seen(officer, TillRegister.READ)).query((row, n) -> new SaleLine(row.getObject("id", UUID.class), row.getInt("number"),
            row.getString("holder"), new Lei(row.getLong("total")), row.getTimestamp("sold_at").toInstant(), row.getString("sold_by_name"),
            row.getObject("takes_back") != null, row.getBoolean("taken_back"))).list();
  }

  /** What a purchase held. */
  record Item(String name, int quantity, Lei price) {

    public Lei total() {
      return new Lei(price.bani() * quantity);
    }
  }

  List<Item> items(Officer officer, UUID sale) {
    return jdbc.sql("""
        select p.name, i.quantity, i.price from financialaid.store_sale_line i join financialaid.store_product p on p.barcode = i.barcode
        join financialaid.store_sale s on s.id = i.sale_id join financialaid.store_right r on r.entitlement_id = s.entitlement_id
        where i.sale_id = :sale and\s""" + Sight.of("r", "r.application_id") + " order by i.position").param("sale", sale)
        .params(sight.seen(officer, TillRegister.READ)).query((row, n) -> new Item(row.getString("name"), row.getInt("quantity"), new Lei(row.getLong("price")))).list();
  }

  /** A product in the list. */
  record ProductLine(String barcode, String name, String group, Lei price, int inStock) {}

  List<ProductLine> products() {
    return jdbc.sql("select * from financialaid.store_product order by group_name, name, barcode limit 1000").query((row, n) -> new ProductLine(row.getString("barcode"),
        row.getString("name"), row.getString("group_name"), new Lei(row.getLong("price")), row.getInt("in_stock"))).list();
  }

  /** A row of the ledger of a product. */
  record Movement(String kind, int quantity, String document, String by, Instant at) {}

  List<Movement> movements(String barcode) {
    return jdbc.sql("select * from financialaid.store_movement where barcode = :barcode order by recorded_at desc, id limit " + MOST).param("barcode", barcode)
        .query((row, n) -> new Movement(row.getString("kind"), row.getInt("quantity"), row.getString("document"), row.getString("recorded_by_name"),
            row.getTimestamp("recorded_at").toInstant())).list();
  }

  /** A limit of a group. */
  record Limit(UUID id, String group, int quantity, LocalDate from, String act, UUID enteredBy, String enteredByName, @Nullable String confirmedBy) {}

  List<Limit> limits() {
    return jdbc.sql("select * from financialaid.store_group_limit order by group_name, valid_from desc limit " + MOST).query((row, n) -> new Limit(
        row.getObject("id", UUID.class), row.getString("group_name"), row.getInt("quantity"), row.getObject("valid_from", LocalDate.class), row.getString("act"),
        row.getObject("entered_by", UUID.class), row.getString("entered_by_name"), row.getString("confirmed_by_name"))).list();
  }

  /** What was sold of a product in a month. */
  record Sold(String barcode, String name, String group, int quantity, Lei value) {}

  List<Sold> month(YearMonth month) {
    return jdbc.sql("""
        select p.barcode, p.name, p.group_name, sum(i.quantity) as quantity, sum(i.quantity * i.price) as value
        from financialaid.store_sale s join financialaid.store_sale_line i on i.sale_id = s.id join financialaid.store_product p on p.barcode = i.barcode
        where s.day >= :first and s.day <= :last group by p.barcode, p.name, p.group_name having sum(i.quantity) <> 0 order by p.group_name, p.name""")
        .param("first", month.atDay(1)).param("last", month.atEndOfMonth()).query((row, n) -> new Sold(row.getString("barcode"), row.getString("name"),
            row.getString("group_name"), row.getInt("quantity"), new Lei(row.getLong("value")))).list();
  }

  /** A day of the till: closed with what was counted, or still open. */
  record Day(LocalDate day, int sales, Lei total, @Nullable Lei counted, @Nullable String closedBy) {}

  List<Day> days(YearMonth month) {
    return jdbc.sql("""
        select s.day, count(*) filter (where s.takes_back is null) as sales, sum(s.total) as total, d.counted, d.closed_by_name
        from financialaid.store_sale s left join financialaid.store_day d on d.day = s.day where s.day >= :first and s.day <= :last
        group by s.day, d.counted, d.closed_by_name order by s.day desc""").param("first", month.atDay(1)).param("last", month.atEndOfMonth())
        .query((row, n) -> new Day(row.getObject("day", LocalDate.class), row.getInt("sales"), new Lei(row.getLong("total")),
            row.getObject("counted") == null ? null : new Lei(row.getLong("counted")), row.getString("closed_by_name"))).list();
  }
}
