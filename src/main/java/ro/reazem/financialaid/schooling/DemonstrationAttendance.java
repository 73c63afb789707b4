package ro.reazem.financialaid.schooling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** What the invented school inspectorate reported of children, and a file of it that waits for its mistakes to be corrected. */
@Component
@Order(47)
class DemonstrationAttendance implements ApplicationRunner {

  private static final String FILE = """
      CNP copil;Numele copilului;Din luna;Până în luna;Absențe nemotivate;Scutire
      5160315080014;Popa Andrei;09.2026;10.2026;12;
      51603150800;Popa Maria;09.2026;10.2026;2;
      5160315080022;Ene Luca;septembrie;10.2026;multe;concediu medical
      """;
  private static final String SOURCE = "frecventa-demonstrativa.csv";

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final ImportingAttendance importing;
  private final Clock clock;

  DemonstrationAttendance(DemoMode demo, JdbcClient jdbc, ImportingAttendance importing, Clock clock) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.importing = importing;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("school attendance", () -> {
      if (!jdbc.sql("select exists (select from financialaid.school_attendance)").query(Boolean.class).single()) {
        report(YearMonth.now(clock));
      }
      importing.check(UUID.nameUUIDFromBytes(SOURCE.getBytes(StandardCharsets.UTF_8)), SOURCE, FILE.getBytes(StandardCharsets.UTF_8),
          DemoOfficer.ASISTENT.acting());
    });
  }

  /** Every second child missed school. */
  private void report(YearMonth month) {
    jdbc.sql("""
        insert into financialaid.school_attendance (id, person_id, first_month, last_month, absences, exemption, source, recorded_by_name, recorded_at)
        select gen_random_uuid(), k.id, :first, :last, case when row_number() over (order by k.id) % 2 = 1 then 12 else 2 end, '', :source, :by, :at
        from financialaid.known_person k where k.born_on between cast(:last as date) - interval '16 years' and cast(:last as date) - interval '3 years'
          and k.id in (select m.person_id from financialaid.known_membership m join financialaid.entitlement e on e.household_id = m.household_id
            where e.benefit = 'VMI' and e.granted_until is null)
        on conflict do nothing""").param("first", month.minusMonths(2).atDay(1)).param("last", month.minusMonths(1).atDay(1)).param("source", SOURCE)
        .param("by", DemoOfficer.ASISTENT.acting().name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
