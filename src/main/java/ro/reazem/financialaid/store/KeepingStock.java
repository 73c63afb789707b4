package ro.reazem.financialaid.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.security.Officer;

/** Products with their price, and the ledger of their stock (fișa de magazie): deliveries, write-offs, stock-taking. */
@Component
class KeepingStock {

  private final JdbcClient jdbc;
  private final Clock clock;

  KeepingStock(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A product as it is sold; the group is what limits and reports put together. */
  record Product(String barcode, String name, String group, Lei price) {}

  /** @throws RuleViolated when a product has the code already, or the code is that of a card */
  @Transactional
  public void enter(Product product) {
    RuleViolated.require(!CardCode.isOne(product.barcode()), "financialaid.store.codeOfCard");
    int entered = jdbc.sql("insert into financialaid.store_product (barcode, name, group_name, price) values (:barcode, :name, :group, :price) on conflict do nothing")
        .param("barcode", product.barcode()).param("name", product.name()).param("group", product.group()).param("price", product.price().bani()).update();
    RuleViolated.require(entered == 1, "financialaid.store.productThere");
  }

  /** Gives a product another name, group or price; what was sold keeps the price it had. */
  @Transactional
  public void change(Product product, long version) {
    int changed = jdbc.sql("""
        update financialaid.store_product set name = :name, group_name = :group, price = :price, version = version + 1
        where barcode = :barcode and version = :version""").param("barcode", product.barcode()).param("name", product.name()).param("group", product.group())
        .param("price", product.price().bani()).param("version", version).update();
    SameVersion.requireKept(changed);
  }

  /** What moves the stock beside purchases. */
  enum Kind {
    /** Goods that came (recepție). */
    RECEIPT,
    /** Goods that are taken off (scoatere din gestiune). */
    WRITE_OFF,
    /** What was counted (inventar). */
    INVENTORY
  }

  /**
   * A movement as it is entered.
   *
   * @param quantity pieces that came or are taken off, or what was counted
   * @param document the paper it rests on
   */
  record Moved(UUID key, Kind kind, int quantity, String document) {}

  /**
   * Moves the stock once under the key of its form.
   *
   * @throws RuleViolated when nothing changes, or there would be less than nothing
   */
  @Transactional
  public void move(String barcode, Moved moved, Officer by) {
    var stock = jdbc.sql("select in_stock from financialaid.store_product where barcode = :barcode for update").param("barcode", barcode).query(Integer.class).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.store.unknownProduct", barcode));
    if (jdbc.sql("select exists (select from financialaid.store_movement where id = :id)").param("id", moved.key()).query(Boolean.class).single()) {
      return;
    }
    int change = switch (moved.kind()) {
      case RECEIPT -> moved.quantity();
      case WRITE_OFF -> -moved.quantity();
      case INVENTORY -> moved.quantity() - stock;
    };
    RuleViolated.require(change != 0, "financialaid.store.nothingMoves");
    RuleViolated.require(stock + change >= 0, "financialaid.store.stockShort", stock);
    jdbc.sql("""
        insert into financialaid.store_movement (id, barcode, kind, quantity, document, recorded_by, recorded_by_name, recorded_at)
        values (:id, :barcode, :kind, :quantity, :document, :by, :name, :at)""").param("id", moved.key()).param("barcode", barcode).param("kind", moved.kind().name())
        .param("quantity", change).param("document", moved.document()).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
