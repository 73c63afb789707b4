package ro.reazem.financialaid.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;

/** The sums of the store, which are the institution's: its days, closed or open, and what was sold of each product in a month (raportul lunar). */
@Component
class DayBook {

  private final JdbcClient jdbc;

  DayBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A day of the till.
   *
   * @param counted what was counted at the close; null while the day is open
   */
  record Day(LocalDate day, int sales, Lei total, @Nullable Lei counted, String note, @Nullable String closedBy) {

    /** Whether what was counted is not what was sold. */
    public boolean differs() {
      return counted != null && !counted.equals(total);
    }
  }

  /** The days of a month with purchases or a close, and today in its month, the newest first. */
  List<Day> days(YearMonth month, LocalDate today) {
    return jdbc.sql("""
        select d.day, count(s.id) filter (where s.takes_back is null) as sales, coalesce(sum(s.total), 0) as total, c.counted, c.note, c.closed_by_name
        from (select day from financialaid.store_sale where day >= :first and day <= :last union select day from financialaid.store_day where day >= :first and day <= :last
          union select :today where :today between :first and :last) d left join financialaid.store_sale s on s.day = d.day left join financialaid.store_day c on c.day = d.day
        group by d.day, c.counted, c.note, c.closed_by_name order by d.day desc""").param("first", month.atDay(1)).param("last", month.atEndOfMonth())
        .param("today", today).query((row, n) -> new Day(row.getObject("day", LocalDate.class), row.getInt("sales"), new Lei(row.getLong("total")),
            row.getObject("counted") == null ? null : new Lei(row.getLong("counted")), row.getString("note") == null ? "" : row.getString("note"),
            row.getString("closed_by_name"))).list();
  }

  /** What was sold of a product in a month, what was taken back taken off. */
  record Sold(String barcode, String name, String group, int quantity, Lei value) {}

  List<Sold> month(YearMonth month) {
    return jdbc.sql("""
        select p.barcode, p.name, p.group_name, sum(i.quantity) as quantity, sum(i.quantity * i.price) as value
        from financialaid.store_sale s join financialaid.store_sale_line i on i.sale_id = s.id join financialaid.store_product p on p.barcode = i.barcode
        where s.day >= :first and s.day <= :last group by p.barcode, p.name, p.group_name having sum(i.quantity) <> 0 order by p.group_name, p.name, p.barcode""")
        .param("first", month.atDay(1)).param("last", month.atEndOfMonth()).query((row, n) -> new Sold(row.getString("barcode"), row.getString("name"),
            row.getString("group_name"), row.getInt("quantity"), new Lei(row.getLong("value")))).list();
  }

  /** Who bought in a month: families and purchases, those taken back left out. */
  record Buyers(int families, int purchases) {}

  Buyers buyers(YearMonth month) {
    return jdbc.sql("select count(distinct s.entitlement_id) as families, count(*) as purchases from financialaid.store_sale s where s.day >= :first and s.day <= :last and "
        + Shelf.COUNTS).param("first", month.atDay(1)).param("last", month.atEndOfMonth())
        .query((row, n) -> new Buyers(row.getInt("families"), row.getInt("purchases"))).single();
  }

  /** Since when there are purchases; nothing before the first one. */
  @Nullable YearMonth first() {
    return jdbc.sql("select min(day) from financialaid.store_sale").query(LocalDate.class).optional().map(YearMonth::from).orElse(null);
  }
}
