package ro.reazem.financialaid.monthlylist;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** The answers of the county payer to the newest closed list of each kind of the demonstration: all accepted but one that was refused and one paid otherwise. */
@Component
class DemonstrationAnswers {

  private static final int FEWEST = 3;

  private final JdbcClient jdbc;
  private final MonthlyListRegister register;
  private final ReadingPayerAnswers reading;

  DemonstrationAnswers(JdbcClient jdbc, MonthlyListRegister register, ReadingPayerAnswers reading) {
    this.jdbc = jdbc;
    this.register = register;
    this.reading = reading;
  }

  void enter() {
    jdbc.sql("select distinct on (scheme) id from financialaid.monthly_list where status = 'CLOSED' order by scheme, month desc, closed_at desc").query(UUID.class).list()
        .forEach(this::answer);
  }

  private void answer(UUID newest) {
    var list = register.find(newest).orElseThrow();
    var lines = register.whole(list, seeingAll()).stream().filter(line -> line.group() == LineGroup.CURRENT).toList();
    if (lines.size() < FEWEST) {
      return;
    }
    var rows = lines.stream().map(line -> line.position() + ";" + (line == lines.getFirst() ? "respins;;document lipsă: ancheta socială"
        : line == lines.get(1) ? "altă sumă;" + line.gross().minus(Lei.whole(1)).toString().replace('.', ',') + ";rotunjire la plată" : "admis;;")).collect(Collectors.joining("\n"));
    reading.read(list, "raspuns-ajpis-" + (list.isHeating() ? "incalzire-" : "") + list.month() + ".csv", ("Nr. crt.;Răspuns;Suma plătită;Motivul\n" + rows + "\n").getBytes(StandardCharsets.UTF_8), seeingAll());
  }

  /** The payments officer with the role that the register of officers gives them: financial aid of all units. */
  private static Officer seeingAll() {
    var by = DemoOfficer.PLATI.acting();
    var roles = new HashSet<HeldRole>();
    for (var unit : DemoUnit.values()) {
      roles.add(new HeldRole("financialaid", Level.PAY, unit.id()));
    }
    return new Officer(by.id(), by.signInName(), by.name(), by.jobTitle(), by.unit(), roles);
  }
}
