package ro.reazem.financialaid.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** The invented plan of works of the year, and sheets of last month and this one: done, half done, not begun. */
@Component
@Order(45)
class DemonstrationWork implements ApplicationRunner {

  private static final List<String> WORKS = List.of("Curățenia parcului central;Parcul central", "Deszăpezirea trotuarelor;Str. Morii",
      "Sortarea donațiilor;Magazia serviciului");
  private static final int RIGHTS = 8;
  private static final int DAY = 8;

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final Entitlements entitlements;
  private final KeepingSheets keeping;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationWork(DemoMode demo, JdbcClient jdbc, Entitlements entitlements, KeepingSheets keeping, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.entitlements = entitlements;
    this.keeping = keeping;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("works of local interest", () -> transaction.executeWithoutResult(status -> load()));
  }

  private void load() {
    if (jdbc.sql("select exists (select from financialaid.work_plan)").query(Boolean.class).single()) {
      return;
    }
    var month = YearMonth.now(clock);
    plan(month.getYear());
    plan(month.minusMonths(1).getYear());
    var rights = jdbc.sql("""
        select e.id from financialaid.entitlement e join financialaid.known_person k on k.id = e.holder_id and k.born_on > cast(:month as date) - interval '60 years'
        where e.benefit = 'VMI' and e.granted_until is null and e.granted_from < :month
        order by e.granted_from, e.id limit :most""").param("month", month.minusMonths(1).atDay(2)).param("most", RIGHTS).query(UUID.class).list();
    for (int place = 0; place < rights.size(); place++) {
      sheet(rights.get(place), month.minusMonths(1), place % 3 == 0 ? 0 : place % 3 == 1 ? DAY : Integer.MAX_VALUE);
      sheet(rights.get(place), month, place % 2 == 0 ? 0 : DAY);
    }
  }

  private void plan(int year) {
    int entered = jdbc.sql("insert into financialaid.work_plan values (:year, '18', :on, :by, :at) on conflict (year) do nothing").param("year", year)
        .param("on", LocalDate.of(year, 1, 15)).param("by", DemoOfficer.SEF.acting().name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    for (int i = 0; i < WORKS.size() * entered; i++) {
      var parts = WORKS.get(i).split(";");
      jdbc.sql("insert into financialaid.work_activity values (gen_random_uuid(), :year, :what, :place, 'Ion Lazăr')").param("year", year)
          .param("what", parts[0]).param("place", parts[1]).update();
    }
  }

  private void sheet(UUID right, YearMonth month, int hours) {
    var found = entitlements.findById(new EntitlementId(right)).orElseThrow();
    var owed = keeping.owed(found, month, 0);
    if (owed.hours() == 0) {
      return;
    }
    var id = UUID.randomUUID();
    var by = DemoOfficer.ASISTENT.acting().name();
    jdbc.sql("""
        insert into financialaid.work_sheet (id, entitlement_id, month, person_id, hours_due, base, hourly, briefed_on, opened_by_name, opened_at)
        values (:id, :right, :month, :person, :hours, :base, :hourly, :month, :by, :at)""").param("id", id).param("right", right)
        .param("month", month.atDay(1)).param("person", found.holderId()).param("hours", owed.hours()).param("base", owed.base().bani())
        .param("hourly", owed.hourly()).param("by", by).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    int left = Math.min(hours, owed.hours());
    for (int day = 1; left > 0 && day <= month.lengthOfMonth(); day++) {
      jdbc.sql("""
          insert into financialaid.work_day select :sheet, :day, a.id, :hours, :by, :at from financialaid.work_activity a where a.year = :year
          order by a.description limit 1""").param("sheet", id).param("day", month.atDay(day)).param("hours", Math.min(DAY, left)).param("by", by)
          .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("year", month.getYear()).update();
      left -= DAY;
    }
  }
}
