package ro.reazem.childprotection.intervention;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.MapBindingResult;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.web.Inputs;

/** What was done for the invented child that was found alone: the team, its way there, the notice to the police, what was found. */
@Component
@Order(88)
class DemonstrationIntervention implements ApplicationRunner {

  private final DemoMode demo;
  private final ReadingIntervention reading;
  private final WritingIntervention writing;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationIntervention(DemoMode demo, ReadingIntervention reading, WritingIntervention writing, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.reading = reading;
    this.writing = writing;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("intervention", () -> transaction.executeWithoutResult(status -> jdbc.sql("""
        select id from childprotection.child_case where origin = 'FOUND' and unit_id = :unit and stage not in ('CLOSED', 'TRANSFERRED') order by number limit 1""")
        .param("unit", DemoUnit.CHILDREN.id()).query(UUID.class).optional().map(ChildCaseId::new).ifPresent(this::intervene)));
  }

  private void intervene(ChildCaseId id) {
    var today = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(clock).minusDays(1));
    write(id, InterventionKind.MEMBER, "police", List.of(), today, "POLICE_OFFICER", "Vasile Rus", "Poliția Alba Iulia");
    write(id, InterventionKind.MEMBER, "doctor", List.of(), today, "DOCTOR", "dr. Maria Coman", "Spitalul Județean de Urgență");
    write(id, InterventionKind.FIELD, "field", List.of(), "POLICE", today, "21:10", "21:25", "21:55", "23:20", "Adela Mureșanu\nRaluca Stan", "YES", "NO", "ambulanță",
        "o vecină", "copilul, singur", "Locuință încuiată din afară; copilul flămând, speriat.", "vânătăi pe brațe", "", "alcool", "HIGH",
        "Dus la centrul de primire în regim de urgență.", "", "Centrul de primire în regim de urgență", "mașina poliției", "agent Rus Vasile");
    write(id, InterventionKind.NOTICE, "notice", List.of(), "POLICE", "4471", today, "22:30", "Tatăl a amenințat echipa și a lovit copilul.", "Laurențiu Bejan");
    write(id, InterventionKind.FINDING, "finding", List.of("PHYSICAL", "NEGLECT"), today, "CONFIRMED", "", "PARENT", "tatăl", "Urme de lovire constatate de medic; copil lăsat singur.",
        "");
    write(id, InterventionKind.MEETING, "meeting", List.of(), today, "23:30", "3", "sediul direcției", "Adela Mureșanu, Raluca Stan, Vasile Rus",
        "Siguranța copilului și vizitele mamei.", "Plasament în regim de urgență; vizite numai la sediu.");
  }

  private void write(ChildCaseId id, InterventionKind kind, String what, List<String> picks, String... values) {
    var key = UUID.nameUUIDFromBytes(("demonstration intervention " + what).getBytes(StandardCharsets.UTF_8));
    var errors = new MapBindingResult(new HashMap<>(), "form");
    var read = reading.read(kind, new InterventionForm(key.toString(), List.of(values), picks, null, null), true, new Inputs(errors));
    if (errors.hasErrors()) {
      throw new IllegalStateException(errors.toString());
    }
    writing.write(id, Objects.requireNonNull(read), DemoOfficer.COPII.acting());
  }
}
