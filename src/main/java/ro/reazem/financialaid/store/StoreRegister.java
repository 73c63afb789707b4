package ro.reazem.financialaid.store;

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
import ro.reazem.financialaid.scheme.store.CardPeriod;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The cards and purchases of the families an officer sees. */
@Component
class StoreRegister {

  private static final int MOST = 200;
  private static final int MOST_WORDS = 4;
  private static final String OF_CARDS = """
      from financialaid.store_card k join financialaid.store_right r on r.entitlement_id = k.entitlement_id join financialaid.entitlement e on e.id = r.entitlement_id
      left join financialaid.known_person p on p.id = e.holder_id where\s""";
  private static final String CARDS = """
      select k.*, r.application_id, r.monthly, coalesce(p.family_name || ' ' || p.given_name, '') as holder, r.valid_from, r.old_number, e.granted_until, p.died_on,
        e.household_id = e.application_id as erased\s""" + OF_CARDS;
  private static final String SALES = """
      select s.*, coalesce(p.family_name || ' ' || p.given_name, '') as holder, exists (select from financialaid.store_sale o where o.takes_back = s.id) as taken_back
      from financialaid.store_sale s join financialaid.store_right r on r.entitlement_id = s.entitlement_id join financialaid.entitlement e on e.id = r.entitlement_id
      left join financialaid.known_person p on p.id = e.holder_id where\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  StoreRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A card in the list.
   *
   * @param blocked why it was blocked; null while it works
   * @param oldNumber what stood on the card of an earlier system, empty where there was none
   */
  record CardLine(String number, UUID right, String holder, boolean erased, Lei monthly, CardPeriod period, @Nullable String blocked, @Nullable String blockedBy,
      String oldNumber) {}

  /** A page of cards. */
  record Cards(List<CardLine> lines, ListPage page) {}

  Cards cards(Officer officer, String text, ListPage.Asked asked) {
    var words = words(text);
    var page = ListPage.of(asked, CappedTotal.of(OF_CARDS + where(words), sql -> bound(sql, officer, words)));
    return new Cards(part(officer, words, page.size(), page.offset()).query(StoreRegister::card).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<CardLine> allCards(Officer officer, String text) {
    return Rows.of(part(officer, words(text), null, 0), StoreRegister::card);
  }

  private JdbcClient.StatementSpec part(Officer officer, List<String> words, @Nullable Integer size, int offset) {
    return bound(CARDS + where(words) + " order by p.folded_name, k.issued_at desc, k.number limit :size offset :offset", officer, words)
        .param("size", size).param("offset", offset);
  }

  private static List<String> words(String text) {
    return Folding.words(text).stream().limit(MOST_WORDS).toList();
  }

  private static String where(List<String> words) {
    var where = new StringBuilder(Sight.of("r", "r.application_id"));
    for (int i = 0; i < words.size(); i++) {
      where.append(" and (p.folded_name like :word").append(i).append(" or k.number like :word").append(i).append(" or lower(r.old_number) like :word").append(i).append(')');
    }
    return where.toString();
  }

  /** The cards of a right, the newest first. */
  List<CardLine> cardsOf(Officer officer, UUID right, String action) {
    return jdbc.sql(CARDS + Sight.of("r", "r.application_id") + " and r.entitlement_id = :right order by k.blocked_at desc nulls first, k.number desc")
        .param("right", right).params(sight.seen(officer, action)).query(StoreRegister::card).list();
  }

  /** A purchase, or one that takes another back. */
  record Sale(UUID id, UUID right, int number, String card, String holder, LocalDate day, Lei total, Instant at, String by, boolean takesBack, boolean takenBack) {}

  List<Sale> sales(Officer officer, LocalDate day) {
    return jdbc.sql(SALES + Sight.of("r", "r.application_id") + " and s.day = :day order by s.number desc limit " + MOST).param("day", day)
        .params(sight.seen(officer, TillRegister.READ)).query(StoreRegister::sale).list();
  }

  /** The purchases of a card's right, the newest first. */
  List<Sale> salesOf(Officer officer, UUID right) {
    return jdbc.sql(SALES + Sight.of("r", "r.application_id") + " and s.entitlement_id = :right order by s.number desc limit " + MOST).param("right", right)
        .params(sight.seen(officer, TillRegister.READ)).query(StoreRegister::sale).list();
  }

  Optional<Sale> sale(Officer officer, UUID id, String action) {
    return jdbc.sql(SALES + Sight.of("r", "r.application_id") + " and s.id = :id").param("id", id).params(sight.seen(officer, action))
        .query(StoreRegister::sale).optional();
  }

  /** What a purchase held. */
  record Item(String name, int quantity, Lei price) {

    public Lei total() {
      return new Lei(Math.multiplyExact(price.bani(), (long) quantity));
    }
  }

  List<Item> items(Officer officer, UUID sale) {
    return jdbc.sql("""
        select p.name, i.quantity, i.price from financialaid.store_sale_line i join financialaid.store_product p on p.barcode = i.barcode
        join financialaid.store_sale s on s.id = i.sale_id join financialaid.store_right r on r.entitlement_id = s.entitlement_id
        where i.sale_id = :sale and\s""" + Sight.of("r", "r.application_id") + " order by i.position").param("sale", sale)
        .params(sight.seen(officer, TillRegister.READ)).query((row, n) -> new Item(row.getString("name"), row.getInt("quantity"), new Lei(row.getLong("price")))).list();
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer, List<String> words) {
    var query = jdbc.sql(sql).params(sight.seen(officer, TillRegister.READ));
    for (int i = 0; i < words.size(); i++) {
      query = query.param("word" + i, "%" + words.get(i) + "%");
    }
    return query;
  }

  private static CardLine card(ResultSet row, int number) throws SQLException {
    var blocked = row.getString("blocked_reason");
    return new CardLine(row.getString("number"), row.getObject("entitlement_id", UUID.class), row.getString("holder"), row.getBoolean("erased"),
        new Lei(row.getLong("monthly")), new CardPeriod(row.getObject("valid_from", LocalDate.class), row.getObject("granted_until", LocalDate.class),
            row.getObject("died_on", LocalDate.class), blocked != null), blocked, row.getString("blocked_by_name"), row.getString("old_number"));
  }

  private static Sale sale(ResultSet row, int number) throws SQLException {
    return new Sale(row.getObject("id", UUID.class), row.getObject("entitlement_id", UUID.class), row.getInt("number"), row.getString("card"), row.getString("holder"),
        row.getObject("day", LocalDate.class), new Lei(row.getLong("total")), row.getTimestamp("sold_at").toInstant(), row.getString("sold_by_name"),
        row.getObject("takes_back") != null, row.getBoolean("taken_back"));
  }
}
