package ro.reazem.financialaid.canteen;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** Invented attendance of last month and this one, contributions paid and not paid, a suspension, and last month closed. */
@Component
@Order(46)
class DemonstrationMeals implements ApplicationRunner {

  private static final int ABSENT_ONE_IN = 9;

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final CardRegister register;
  private final MarkingMeals marking;
  private final KeepingCard keeping;
  private final ClosingMonth closing;
  private final Clock clock;

  DemonstrationMeals(DemoMode demo, JdbcClient jdbc, CardRegister register, MarkingMeals marking, KeepingCard keeping, ClosingMonth closing, Clock clock) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.register = register;
    this.marking = marking;
    this.keeping = keeping;
    this.closing = closing;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("meals of the canteen", this::load);
  }

  private void load() {
    if (jdbc.sql("select exists (select from financialaid.canteen_meal)").query(Boolean.class).single()) {
      return;
    }
    var today = LocalDate.now(clock);
    var month = YearMonth.from(today).minusMonths(1);
    var cook = cook();
    List<UUID> rights = jdbc.sql("select entitlement_id from financialaid.canteen_card order by number").query(UUID.class).list();
    Stream.iterate(month.atDay(1), day -> day.isBefore(today), day -> day.plusDays(1)).filter(day -> !demo.isStopping())
        .forEach(day -> marking.allBut(day, ABSENT_ONE_IN, cook, rights));
    for (int place = 0; place < rights.size(); place++) {
      var card = register.find(cook, rights.get(place), today, MealRegister.READ).orElseThrow();
      if (card.contribution().isPositive() && place % 4 != 3) {
        var key = UUID.nameUUIDFromBytes(("demonstration contribution " + card.right()).getBytes(StandardCharsets.UTF_8));
        keeping.receive(card.right(), new KeepingCard.Received(key, month, place % 4 == 1 ? Lei.whole(50).min(card.contribution()) : card.contribution(),
            month.atDay(20), "CH " + (210 + place)), cook);
      }
    }
    if (rights.size() > 5) {
      keeping.suspend(register.find(cook, rights.get(5), today, MealRegister.READ).orElseThrow(), new KeepingCard.Suspended(
          UUID.nameUUIDFromBytes("demonstration pause".getBytes(StandardCharsets.UTF_8)), Pause.Reason.SLIP_MISSING, today, ""), cook);
    }
    if (jdbc.sql("select not exists (select from financialaid.canteen_statement where month >= :month)").param("month", month.atDay(1)).query(Boolean.class).single()) {
      closing.close(month, cook);
    }
    marking.mark(today, Meal.LUNCH, new MarkingMeals.Ticks(rights.subList(0, rights.size() / 2), List.of()), cook);
  }

  /** The manager of the canteen with the roles of the work. */
  private static Officer cook() {
    var one = DemoOfficer.CANTINA.acting();
    return new Officer(one.id(), one.signInName(), one.name(), one.jobTitle(), one.unit(), Set.of(new HeldRole("canteen", Level.READ, one.unit()),
        new HeldRole("canteen", Level.WORK, one.unit())));
  }
}
