package ro.reazem.financialaid.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Products with their price, and the ledger of their stock (fișa de magazie): receipts, corrections, inventory; limits of groups with two officers. */
@Component
public class KeepingStock {

  private final JdbcClient jdbc;
  private final Clock clock;

  KeepingStock(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Enters a product, or another name, group and price of one that is there. */
  @Transactional
  public void product(String barcode, String name, String group, Lei price) {
    jdbc.sql("""
        insert into financialaid.store_product (barcode, name, group_name, price) values (:barcode, :name, :group, :price)
        on conflict (barcode) do update set name = excluded.name, group_name = excluded.group_name, price = excluded.price""").param("barcode", barcode)
        .param("name", name).param("group", group).param("price", price.bani()).update();
  }

  /** What moves the stock beside purchases. */
  enum Kind {
    RECEIPT, CORRECTION, INVENTORY
  }

  /**
   * Moves the stock once under the key of its form; for an inventory the quantity is what was counted.
   *
   * @throws RuleViolated when nothing changes, or there would be less than nothing
   */
  @Transactional
  void move(UUID key, String barcode, Kind kind, int quantity, String document, Officer by) {
    var stock = jdbc.sql("select in_stock from financialaid.store_product where barcode = :barcode for update").param("barcode", barcode).query(Integer.class).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.store.noProduct", barcode));
    if (jdbc.sql("select exists (select from financialaid.store_movement where id = :id)").param("id", key).query(Boolean.class).single()) {
      return;
    }
    int change = kind == Kind.INVENTORY ? quantity - stock : quantity;
    RuleViolated.require(change != 0, "financialaid.store.nothingMoves");
    RuleViolated.require(kind != Kind.RECEIPT || change > 0, "financialaid.store.receiptPositive");
    RuleViolated.require(stock + change >= 0, "financialaid.store.stockShort", stock);
    jdbc.sql("""
        insert into financialaid.store_movement (id, barcode, kind, quantity, document, recorded_by, recorded_by_name, recorded_at)
        values (:id, :barcode, :kind, :quantity, :document, :by, :name, :at)""").param("id", key).param("barcode", barcode).param("kind", kind.name())
        .param("quantity", change).param("document", document).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Goods that came, with the paper they came with. */
  @Transactional
  public void receive(UUID key, String barcode, int quantity, String document, Officer by) {
    move(key, barcode, Kind.RECEIPT, quantity, document, by);
  }

  /** Enters how many of a group a family may buy in a month from a day on; it is in force once a second officer confirms it. */
  @Transactional
  public void limit(UUID key, String group, int quantity, LocalDate from, String act, Officer by) {
    int entered = jdbc.sql("""
        insert into financialaid.store_group_limit (id, group_name, quantity, valid_from, act, entered_by, entered_by_name, entered_at)
        values (:id, :group, :quantity, :from, :act, :by, :name, :at) on conflict do nothing""").param("id", key).param("group", group).param("quantity", quantity)
        .param("from", from).param("act", act).param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(entered == 1 || jdbc.sql("select exists (select from financialaid.store_group_limit where id = :id)").param("id", key).query(Boolean.class).single(),
        "financialaid.store.limitThere");
  }

  /** @throws RuleViolated when whoever entered it would confirm it, or it is confirmed */
  @Transactional
  public void confirm(UUID limit, Officer by) {
    int confirmed = jdbc.sql("""
        update financialaid.store_group_limit set confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at
        where id = :id and confirmed_at is null and entered_by <> :by""").param("id", limit).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(confirmed == 1, "financialaid.store.notConfirmable");
  }
}
