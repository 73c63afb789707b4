package ro.reazem.financialaid.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.store.Basket;
import ro.reazem.kernel.Lei;

/** What the store has to sell, which is the institution's: products with their stock and its ledger, and the limits of what a family buys of them. */
@Component
class Shelf {

  /** What counts of the purchases: those that were not taken back, on the day they were made. */
  static final String COUNTS = "s.takes_back is null and not exists (select from financialaid.store_sale o where o.takes_back = s.id)";

  private static final int MOST = 200;
  private static final int MOST_PRODUCTS = 1000;

  private final JdbcClient jdbc;

  Shelf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A product with its stock. */
  record Product(String barcode, String name, String group, Lei price, int inStock, long version) {}

  List<Product> products() {
    return jdbc.sql("select * from financialaid.store_product order by group_name, name, barcode limit " + MOST_PRODUCTS).query(Shelf::product).list();
  }

  Optional<Product> find(String barcode) {
    return jdbc.sql("select * from financialaid.store_product where barcode = :barcode").param("barcode", barcode).query(Shelf::product).optional();
  }

  /** The basket of codes and quantities as it can be judged, in its order; codes that no product has are left out. */
  Basket basket(Map<String, Integer> asked, UUID right, LocalDate today, boolean locked) {
    var products = products(asked.keySet(), locked).stream().collect(Collectors.toMap(Product::barcode, one -> one));
    var limits = products.isEmpty() ? List.<Left>of() : limits(right, today);
    return new Basket(asked.entrySet().stream().filter(entry -> products.containsKey(entry.getKey())).map(entry -> {
      var product = Objects.requireNonNull(products.get(entry.getKey()));
      return new Basket.Line(product.barcode(), product.name(), product.group(), entry.getValue(), product.price(), product.inStock(),
          left(limits, product.barcode(), null), left(limits, null, product.group()));
    }).toList());
  }

  /** A row of the ledger of a product. */
  record Movement(String kind, int quantity, String document, String by, Instant at) {}

  List<Movement> movements(String barcode) {
    return jdbc.sql("select * from financialaid.store_movement where barcode = :barcode order by recorded_at desc, id limit " + MOST).param("barcode", barcode)
        .query((row, n) -> new Movement(row.getString("kind"), row.getInt("quantity"), row.getString("document"), row.getString("recorded_by_name"),
            row.getTimestamp("recorded_at").toInstant())).list();
  }

  /** A limit of a product or of a group, with who entered and who confirmed it. */
  record Limit(UUID id, String of, int quantity, LocalDate from, String act, UUID enteredBy, String enteredByName, @Nullable String confirmedBy) {}

  List<Limit> limits() {
    return jdbc.sql("""
        select l.*, coalesce(p.name, l.group_name) as of_what from financialaid.store_limit l left join financialaid.store_product p on p.barcode = l.barcode
        order by of_what, l.valid_from desc, l.id limit\s""" + MOST).query((row, n) -> new Limit(row.getObject("id", UUID.class), row.getString("of_what"),
            row.getInt("quantity"), row.getObject("valid_from", LocalDate.class), row.getString("act"), row.getObject("entered_by", UUID.class),
            row.getString("entered_by_name"), row.getString("confirmed_by_name"))).list();
  }

  /** Locked in the order of their codes when they are about to be sold, so that two tills come one after the other. */
  private List<Product> products(Collection<String> codes, boolean locked) {
    return codes.isEmpty() ? List.of() : jdbc.sql("select * from financialaid.store_product where barcode = any(:codes) order by barcode" + (locked ? " for update" : ""))
        .param("codes", codes.toArray(String[]::new)).query(Shelf::product).list();
  }

  private record Left(@Nullable String barcode, @Nullable String group, int left) {}

  /** How many of each limited product and group the family may still buy this month. */
  private List<Left> limits(UUID right, LocalDate today) {
    return jdbc.sql("""
        select l.barcode, l.group_name, l.quantity - coalesce((select sum(i.quantity) from financialaid.store_sale s join financialaid.store_sale_line i on i.sale_id = s.id
            and (i.barcode = l.barcode or i.group_name = l.group_name) where s.entitlement_id = :right and s.day >= :month and s.day <= :today and\s""" + COUNTS + """
            ), 0) as left
        from (select distinct on (barcode, group_name) barcode, group_name, quantity from financialaid.store_limit where confirmed_at is not null and valid_from <= :today
          order by barcode, group_name, valid_from desc) l""").param("right", right).param("month", today.withDayOfMonth(1)).param("today", today)
        .query((row, n) -> new Left(row.getString("barcode"), row.getString("group_name"), Math.max(0, row.getInt("left")))).list();
  }

  private static @Nullable Integer left(List<Left> limits, @Nullable String barcode, @Nullable String group) {
    return limits.stream().filter(one -> Objects.equals(one.barcode(), barcode) && Objects.equals(one.group(), group)).map(Left::left).findFirst().orElse(null);
  }

  private static Product product(ResultSet row, int number) throws SQLException {
    return new Product(row.getString("barcode"), row.getString("name"), row.getString("group_name"), new Lei(row.getLong("price")), row.getInt("in_stock"),
        row.getLong("version"));
  }
}
