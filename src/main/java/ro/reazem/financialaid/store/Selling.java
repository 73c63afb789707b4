package ro.reazem.financialaid.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * A purchase (vânzarea): the right is locked first and then the products, so that of two tills with one card the second sees what the first took.
 * The same purchase sent twice is one; one made by mistake is taken back whole by an opposite one.
 */
@Component
class Selling {

  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final TillRegister register;
  private final Shelf shelf;
  private final Clock clock;

  Selling(SentForms sentForms, JdbcClient jdbc, TillRegister register, Shelf shelf, Clock clock) {
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.register = register;
    this.shelf = shelf;
    this.clock = clock;
  }

  /**
   * Sells a basket whole today.
   *
   * @param key of the purchase, by which it is made once
   * @param basket quantities by the code of the product
   * @throws RuleViolated when the day is closed, the card does not buy today, or a line is refused
   */
  @Transactional
  public UUID sell(UUID key, String card, Map<String, Integer> basket, Officer by) {
    sentForms.await(key);
    if (jdbc.sql("select exists (select from financialaid.store_sale where id = :id)").param("id", key).query(Boolean.class).single()) {
      return key;
    }
    var day = today();
    jdbc.sql("select 1 from financialaid.store_right r join financialaid.store_card k on k.entitlement_id = r.entitlement_id where k.number = :number for update of r")
        .param("number", card).query(Integer.class).optional();
    var found = register.card(by, card, day).orElseThrow(() -> new RuleViolated("financialaid.store.noCard", card));
    var stop = found.period().stopOn(day);
    RuleViolated.require(stop == null, "financialaid.store.stop." + stop, card);
    var asked = shelf.basket(basket, found.right(), day, true);
    RuleViolated.require(!asked.lines().isEmpty() && asked.lines().size() == basket.size(), "financialaid.store.emptyBasket");
    RuleViolated.require(asked.against(register.left(found, day)).stream().allMatch(one -> one.refusal() == null), "financialaid.store.basketRefused");
    enter(key, card, found.right(), day, asked.total(), null, by);
    int position = 0;
    for (var line : asked.lines()) {
      line(key, ++position, line.code(), line.group(), line.quantity(), line.price().bani());
    }
    // in the order of their codes, as they were locked
    asked.lines().stream().sorted(java.util.Comparator.comparing(line -> line.code())).forEach(line -> move(line.code(), -line.quantity(), key, by));
    return key;
  }

  /**
   * Takes a purchase back whole: the goods are in stock again, and the limits of the card as before.
   *
   * @throws RuleViolated when it is itself one that takes back, was taken back, or the day is closed
   */
  @Transactional
  public void takeBack(UUID sale, Officer by) {
    record Sold(String card, UUID right, long total) {}
    record Line(int position, String barcode, String groupName, int quantity, long price) {}
    var sold = jdbc.sql("select card, entitlement_id as right, total from financialaid.store_sale where id = :id and takes_back is null").param("id", sale)
        .query(Sold.class).optional().orElseThrow(() -> new RuleViolated("financialaid.store.notTakenBack"));
    var day = today();
    jdbc.sql("select 1 from financialaid.store_right where entitlement_id = :right for update").param("right", sold.right()).query(Integer.class).single();
    RuleViolated.require(!jdbc.sql("select exists (select from financialaid.store_sale where takes_back = :id)").param("id", sale).query(Boolean.class).single(),
        "financialaid.store.alreadyTakenBack");
    var opposite = UUID.randomUUID();
    enter(opposite, sold.card(), sold.right(), day, new Lei(-sold.total()), sale, by);
    for (var line : jdbc.sql("select position, barcode, group_name, quantity, price from financialaid.store_sale_line where sale_id = :id order by barcode").param("id", sale)
        .query(Line.class).list()) {
      line(opposite, line.position(), line.barcode(), line.groupName(), -line.quantity(), line.price());
      move(line.barcode(), line.quantity(), opposite, by);
    }
  }

  /** Today, which stays open until this is done: whoever closes it waits. */
  private LocalDate today() {
    jdbc.sql("lock table financialaid.store_day in share mode").update();
    var day = LocalDate.now(clock);
    RuleViolated.require(jdbc.sql("select not exists (select from financialaid.store_day where day = :day)").param("day", day).query(Boolean.class).single(),
        "financialaid.store.dayClosed");
    return day;
  }

  private void enter(UUID id, String card, UUID right, LocalDate day, Lei total, @Nullable UUID takesBack, Officer by) {
    jdbc.sql("""
        insert into financialaid.store_sale (id, card, entitlement_id, day, total, takes_back, sold_by, sold_by_name, sold_at)
        values (:id, :card, :right, :day, :total, :back, :by, :name, :at)""").param("id", id).param("card", card).param("right", right)
        .param("day", day).param("total", total.bani()).param("back", takesBack).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private void line(UUID sale, int position, String barcode, String group, int quantity, long price) {
    jdbc.sql("""
        insert into financialaid.store_sale_line (sale_id, position, barcode, group_name, quantity, price)
        values (:sale, :position, :barcode, :group, :quantity, :price)""").param("sale", sale).param("position", position)
        .param("barcode", barcode).param("group", group).param("quantity", quantity).param("price", price).update();
  }

  private void move(String barcode, int quantity, UUID sale, Officer by) {
    jdbc.sql("""
        insert into financialaid.store_movement (id, barcode, kind, quantity, document, sale_id, recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :barcode, 'SALE', :quantity, 'bon', :sale, :by, :name, :at)""").param("barcode", barcode).param("quantity", quantity)
        .param("sale", sale).param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
