package ro.reazem.financialaid.canteen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Attendance (prezența la masă): who took a meal, and whose mark is taken back. Marked twice or by two at once, a meal is taken once. */
@Component
class MarkingMeals {

  private static final String ENTERED = """
      insert into financialaid.canteen_meal (entitlement_id, day, meal, turn, portions, packed, statement_month, recorded_by, recorded_by_name, recorded_at)
      """;

  private final JdbcClient jdbc;
  private final Sight sight;
  private final OpenMonth months;
  private final Clock clock;

  MarkingMeals(JdbcClient jdbc, Sight sight, OpenMonth months, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.months = months;
    this.clock = clock;
  }

  /** What a screen of a meal was sent back with: those newly ticked, and those whose tick is gone. */
  record Ticks(Collection<UUID> taken, Collection<UUID> back) {}

  /** @return how many marks changed */
  @Transactional
  int mark(LocalDate day, Meal meal, Ticks ticks, Officer by) {
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "financialaid.canteen.dayAhead");
    var month = months.entering(YearMonth.from(day));
    int taken = ticks.taken().isEmpty() ? 0 : enter(ENTERED + "select c.entitlement_id, :day, :meal, c.turn + 1, c.portions, c.packed, :month, :by, :name, :at from "
        + MealRegister.GIVEN + " where c.taken = 0 and c.entitlement_id = any(:ids) and " + Sight.of("c", "c.application_id") + " on conflict do nothing",
        ticks.taken(), day, meal, month, by);
    int back = ticks.back().isEmpty() ? 0 : enter(ENTERED + """
        select c.entitlement_id, :day, :meal, max(m.turn) + 1, -sum(m.portions), bool_or(m.packed), :month, :by, :name, :at
        from financialaid.canteen_card c join financialaid.canteen_meal m on m.entitlement_id = c.entitlement_id and m.day = :day and m.meal = :meal
        where c.entitlement_id = any(:ids) and\s""" + Sight.of("c", "c.application_id") + " group by c.entitlement_id having sum(m.portions) > 0 on conflict do nothing",
        ticks.back(), day, meal, month, by);
    return taken + back;
  }

  /** Marks the holder of a card. */
  @Transactional
  String mark(LocalDate day, Meal meal, Ration one, Officer by) {
    RuleViolated.require(!one.served(), "financialaid.canteen.alreadyServed", one.holder());
    RuleViolated.require(mark(day, meal, new Ticks(List.of(one.right()), List.of()), by) == 1, "financialaid.canteen.alreadyServed", one.holder());
    return one.holder();
  }

  /** Everybody who is given a meal took it, but for one in so many: for the demonstration. */
  @Transactional
  public void allBut(LocalDate day, int oneIn, Officer by, List<UUID> rights) {
    for (var meal : Meal.values()) {
      var came = java.util.stream.IntStream.range(0, rights.size()).filter(place -> (place + day.getDayOfMonth() + meal.ordinal()) % oneIn != 0).mapToObj(rights::get).toList();
      mark(day, meal, new Ticks(came, List.of()), by);
    }
  }

  private int enter(String sql, Collection<UUID> rights, LocalDate day, Meal meal, YearMonth month, Officer by) {
    return jdbc.sql(sql).param("ids", rights.toArray(UUID[]::new)).param("day", day).param("meal", meal.name()).param("month", month.atDay(1))
        .param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .params(sight.seen(by, MealRegister.MARK)).update();
  }
}
