package ro.reazem.financialaid.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoTime;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** Invented goods with their deliveries and limits, and the purchases of the last two weeks, whose days are closed but for today. */
@Component
@Order(48)
class DemonstrationGoods implements ApplicationRunner {

  private static final int DAYS = 14;
  private static final int DELIVERED = 60;
  private static final List<KeepingStock.Product> GOODS = List.of(
      good("5940000000017", "Zahăr 1 kg", "alimente", 310), good("5940000000024", "Ulei de floarea-soarelui 1 l", "alimente", 590),
      good("5940000000031", "Orez 1 kg", "alimente", 420), good("5940000000048", "Făină 1 kg", "alimente", 250), good("5940000000055", "Paste făinoase 500 g", "alimente", 230),
      good("5940000000062", "Conservă de fasole", "alimente", 340), good("5940000000079", "Detergent de rufe 2 kg", "curățenie", 990),
      good("5940000000086", "Săpun", "curățenie", 150), good("5940000000093", "Pantofi de copii", "încălțăminte", 1500), good("5940000000109", "Geacă de iarnă", "îmbrăcăminte", 2500));

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final KeepingStock stock;
  private final KeepingLimits limits;
  private final SentForms sentForms;
  private final TillRegister till;
  private final Shelf shelf;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationGoods(DemoMode demo, JdbcClient jdbc, KeepingStock stock, KeepingLimits limits, SentForms sentForms, TillRegister till, Shelf shelf,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.stock = stock;
    this.limits = limits;
    this.sentForms = sentForms;
    this.till = till;
    this.shelf = shelf;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("goods of the social store", this::load);
  }

  private void load() {
    if (jdbc.sql("select exists (select from financialaid.store_product)").query(Boolean.class).single()) {
      return;
    }
    var today = LocalDate.now(clock);
    var clerk = clerk();
    in(today.minusDays(DAYS + 1), then -> {
      var delivering = new KeepingStock(jdbc, then);
      for (var good : GOODS) {
        delivering.enter(good);
        delivering.move(good.barcode(), new KeepingStock.Moved(key("delivery " + good.barcode()), KeepingStock.Kind.RECEIPT, DELIVERED, "NIR 14"), clerk);
      }
      delivering.move(GOODS.getFirst().barcode(), new KeepingStock.Moved(key("write-off"), KeepingStock.Kind.WRITE_OFF, 2, "PV 3, pachete rupte"), clerk);
    });
    var oil = key("limit of oil");
    limits.enter(new KeepingLimits.Limited(oil, GOODS.get(1).barcode(), null, 4, today.minusDays(DAYS), "Regulamentul magazinului, pct. 12"), clerk);
    limits.confirm(oil, DemoOfficer.DIRECTOR.acting());
    limits.enter(new KeepingLimits.Limited(key("limit of cleaning"), null, "curățenie", 6, today.plusDays(10), "Regulamentul magazinului, pct. 12"), clerk);
    var cards = jdbc.sql("select number from financialaid.store_card where blocked_at is null order by number").query(String.class).list();
    Stream.iterate(today.minusDays(DAYS), day -> !day.isAfter(today), day -> day.plusDays(1)).filter(day -> !demo.isStopping())
        .filter(day -> day.equals(today) || day.getDayOfWeek() != DayOfWeek.SUNDAY).forEach(day -> buyAndClose(day, today, cards, clerk));
    if (cards.size() > 1) {
      new StoreCards(jdbc).block(cards.getLast(), "pierdut", clerk.name(), clock.instant());
    }
  }

  /** Every card buys on some of the days; what a limit refuses is not bought. */
  private void buyAndClose(LocalDate day, LocalDate today, List<String> cards, Officer clerk) {
    for (int place = 0; place < cards.size(); place++) {
      int turn = (int) (day.toEpochDay() + place) % cards.size();
      if (turn > 2) {
        continue;
      }
      var basket = new LinkedHashMap<String, Integer>();
      for (int line = 0; line < 3; line++) {
        basket.put(GOODS.get((place + turn * 3 + line * 2) % GOODS.size()).barcode(), 1 + (place + line) % 2);
      }
      var card = cards.get(place);
      try {
        in(day, then -> new Selling(sentForms, jdbc, till, shelf, then).sell(key("purchase " + day + " " + card), card, basket, clerk));
      } catch (RuleViolated refused) {
        // the week or the stock has no more for this card
        continue;
      }
    }
    if (day.isBefore(today)) {
      in(day, then -> {
        var total = jdbc.sql("select coalesce(sum(total), 0) from financialaid.store_sale where day = :day").param("day", day).query(Long.class).single();
        boolean short5 = day.equals(today.minusDays(4));
        new ClosingDay(jdbc, then).close(day, new Lei(Math.max(0, short5 ? total - 50 : total)), short5 ? "Lipsă 50 de bani la rest." : "", clerk);
      });
    }
  }

  private void in(LocalDate day, Consumer<Clock> act) {
    transaction.executeWithoutResult(status -> act.accept(DemoTime.on(day, clock)));
  }

  private static KeepingStock.Product good(String barcode, String name, String group, long bani) {
    return new KeepingStock.Product(barcode, name, group, new Lei(bani));
  }

  private static UUID key(String of) {
    return UUID.nameUUIDFromBytes(("demonstration store " + of).getBytes(StandardCharsets.UTF_8));
  }

  /** The clerk of the store with the roles of the work. */
  private static Officer clerk() {
    var one = DemoOfficer.MAGAZIN.acting();
    return new Officer(one.id(), one.signInName(), one.name(), one.jobTitle(), one.unit(), Set.of(new HeldRole("store", Level.READ, one.unit()),
        new HeldRole("store", Level.WORK, one.unit())));
  }
}
