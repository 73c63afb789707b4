package ro.reazem.financialaid.canteen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.canteen.MonthlyContribution;
import ro.reazem.financialaid.scheme.canteen.RationValue;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Makes the lines of a month that is not closed, from attendance, contributions and what the rights owe up to its end. */
@Component
class StatementSource {

  private final JdbcClient jdbc;
  private final Sight sight;
  private final LegalParameters parameters;

  StatementSource(JdbcClient jdbc, Sight sight, LegalParameters parameters) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
  }

  private record Card(UUID right, UUID request, UUID unit, int number, String holder, String category, Lei contribution, LocalDate from,
      @Nullable LocalDate until, Lei paid, Lei dueBefore) {}

  private record Served(UUID right, LocalDate day, int lunches, int suppers) {}

  /** @param officer whose sight the lines keep to; null for the whole statement, when it is closed */
  List<StatementLine> lines(YearMonth month, @Nullable Officer officer) {
    var law = parameters.on(month.atEndOfMonth());
    boolean byDays = law.choice("CANTEEN_PART_MONTH").equals("BY_DAYS");
    int mealsADay = law.whole("CANTEEN_MEALS_A_DAY");
    var pauses = pauses();
    var served = served(month);
    var prices = new HashMap<LocalDate, Lei>();
    var lines = new ArrayList<StatementLine>();
    for (var card : cards(month, officer)) {
      var ate = served.getOrDefault(card.right(), List.of());
      var due = CardAccount.of(card.contribution(), card.from(), card.until(), pauses.getOrDefault(card.right(), List.of()), Map.of(), month, byDays).due()
          .minus(card.dueBefore());
      var value = RationValue.of(ate.stream().map(one -> new RationValue.Served(one.lunches() + one.suppers(),
          prices.computeIfAbsent(one.day(), day -> parameters.on(day).lei("CANTEEN_RATION_PRICE")))).toList(), mealsADay);
      int late = ate.stream().filter(one -> one.day().isBefore(month.atDay(1))).mapToInt(one -> one.lunches() + one.suppers()).sum();
      var line = new StatementLine(card.right(), card.request(), card.unit(), card.number(), card.holder(), card.category(),
          ate.stream().mapToInt(Served::lunches).sum(), ate.stream().mapToInt(Served::suppers).sum(), late, value, due, card.paid());
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private List<Card> cards(YearMonth month, @Nullable Officer officer) {
    var sql = """
        select c.entitlement_id, c.application_id, c.unit_id, c.number, c.category, c.contribution, c.valid_from, e.granted_until,
          coalesce(p.family_name || ' ' || p.given_name, '') as holder,
          coalesce((select sum(y.amount) from financialaid.canteen_payment y where y.entitlement_id = c.entitlement_id and y.statement_month = :month), 0) as paid,
          coalesce((select sum(l.due) from financialaid.canteen_statement_line l where l.entitlement_id = c.entitlement_id and l.month < :month), 0) as due_before
        from financialaid.canteen_card c join financialaid.entitlement e on e.id = c.entitlement_id and c.valid_from <= :last
        left join financialaid.known_person p on p.id = e.holder_id where\s""" + (officer == null ? "true" : Sight.of("c", "c.application_id"))
        + " order by p.folded_name, c.number";
    var query = jdbc.sql(sql).param("month", month.atDay(1)).param("last", month.atEndOfMonth());
    return (officer == null ? query : query.params(sight.seen(officer, MealRegister.READ))).query((row, n) -> new Card(row.getObject("entitlement_id", UUID.class),
        row.getObject("application_id", UUID.class), row.getObject("unit_id", UUID.class), row.getInt("number"), row.getString("holder"), row.getString("category"),
        new Lei(row.getLong("contribution")), row.getObject("valid_from", LocalDate.class), row.getObject("granted_until", LocalDate.class),
        new Lei(row.getLong("paid")), new Lei(row.getLong("due_before")))).list();
  }

  private record Paused(UUID right, MonthlyContribution.Pause days) {}

  private Map<UUID, List<MonthlyContribution.Pause>> pauses() {
    return jdbc.sql("select entitlement_id, first_day, last_day from financialaid.canteen_pause").query((row, n) -> new Paused(
        row.getObject("entitlement_id", UUID.class), new MonthlyContribution.Pause(row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class)))).list().stream()
        .collect(Collectors.groupingBy(Paused::right, Collectors.mapping(Paused::days, Collectors.toList())));
  }

  private Map<UUID, List<Served>> served(YearMonth month) {
    return jdbc.sql("""
        select entitlement_id, day, coalesce(sum(portions) filter (where meal = 'LUNCH'), 0) as lunches,
          coalesce(sum(portions) filter (where meal = 'SUPPER'), 0) as suppers
        from financialaid.canteen_meal where statement_month = :month group by entitlement_id, day""").param("month", month.atDay(1))
        .query((row, n) -> new Served(row.getObject("entitlement_id", UUID.class), row.getObject("day", LocalDate.class), row.getInt("lunches"),
            row.getInt("suppers"))).list().stream().collect(Collectors.groupingBy(Served::right));
  }
}
