package ro.reazem.worklist.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** Invented tasks around today for the officers of the demonstration; made once. */
@Component
@Order(60)
class DemonstrationTasks implements ApplicationRunner {

  private static final List<Invented> INVENTED = List.of(
      new Invented(DemoOfficer.ASISTENT, -2, "Adeverințe de elev, de cerut la Școala nr. 3", ""),
      new Invented(DemoOfficer.ASISTENT, -1, "Telefon la primăria Brădet", "Certificatul de atestare fiscală al familiei."),
      new Invented(DemoOfficer.ASISTENT, 0, "Vizită la domiciliu, str. Teilor", "Cu Maria Enache, ora 11."),
      new Invented(DemoOfficer.ASISTENT, 0, "Pregătirea dosarelor pentru ședință", ""),
      new Invented(DemoOfficer.ASISTENT, 1, "Verificarea veniturilor din luna anterioară", ""),
      new Invented(DemoOfficer.ASISTENT, 3, "Ancheta socială de transcris", ""),
      new Invented(DemoOfficer.ASISTENT, 6, "Răspuns la adresa AJPIS", ""),
      new Invented(DemoOfficer.ASISTENT, 8, "Reînnoirea acordurilor de prelucrare a datelor", ""),
      new Invented(DemoOfficer.SEF, -1, "Repartizarea cererilor rămase", ""),
      new Invented(DemoOfficer.SEF, 0, "Propunerile de semnat", "Înainte de ora 14."),
      new Invented(DemoOfficer.SEF, 2, "Situația lunară a serviciului", ""),
      new Invented(DemoOfficer.SEF, 5, "Ședința săptămânală", ""));

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemonstrationTasks(DemoMode demo, JdbcClient jdbc, Clock clock) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A task so many days from today. */
  private record Invented(DemoOfficer officer, int days, String title, String note) {}

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    demo.enter("tasks", () -> INVENTED.forEach(this::add));
  }

  private void add(Invented one) {
    var officer = one.officer().acting();
    jdbc.sql("""
        insert into worklist.task (id, officer_id, title, note, due_on, created_by, created_at)
        values (:id, :officer, :title, :note, :due, :officer, :now) on conflict (id) do nothing""")
        .param("id", UUID.nameUUIDFromBytes(("demonstration task " + one.title()).getBytes(StandardCharsets.UTF_8)))
        .param("officer", officer.id()).param("title", one.title()).param("note", one.note()).param("due", LocalDate.now(clock).plusDays(one.days()))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
