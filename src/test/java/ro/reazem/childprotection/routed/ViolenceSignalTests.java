package ro.reazem.childprotection.routed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseLog;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.events.violence.ChildrenFoundInViolence;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Children found in domestic violence become a signal by themselves, once, with its hours. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ViolenceSignalTests {

  private static final Instant NIGHT = Instant.parse("2026-03-02T18:40:00Z");
  private static final CaseRef ADULTS = new CaseRef("violence", UUID.randomUUID());

  @Autowired SignalsOfViolence signals;
  @Autowired RoutedRegister register;
  @Autowired AnsweringRoutedWork answering;
  @Autowired InventedCases invented;
  @Autowired CaseLog log;
  @Autowired JdbcClient jdbc;

  private Officer worker;
  private UUID mihai;
  private UUID ioana;

  @BeforeEach
  void twoChildrenOfAVictim() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    invented.employ(worker);
    mihai = invented.child("Stan", LocalDate.of(2018, 3, 3));
    ioana = invented.child("Stan", LocalDate.of(2021, 11, 11));
  }

  @Test
  void threeTimesToldItIsOneSignalWithItsHoursAndTheMostUrgent() {
    var first = told(UUID.randomUUID(), ChildrenFoundInViolence.Danger.STANDARD, mihai);
    signals.hear(first);
    signals.hear(first);
    signals.hear(told(UUID.randomUUID(), ChildrenFoundInViolence.Danger.URGENT, ioana));
    signals.hear(first);
    assertThat(register.open(worker)).singleElement().satisfies(line -> {
      assertThat(line.personIds()).containsExactlyInAnyOrder(mihai, ioana);
      assertThat(line.urgency()).isEqualTo("URGENT");
      assertThat(line.respondBy()).as("72 hours, day and night").isEqualTo(NIGHT.plusSeconds(72 * 3600));
    });
  }

  @Test
  void aChildWithAnOpenCaseHasItJoinedThere() {
    var open = invented.open("Altul", LocalDate.of(2017, 1, 1), worker);
    var event = told(UUID.randomUUID(), ChildrenFoundInViolence.Danger.STANDARD, invented.childOf(open));
    signals.hear(event);
    signals.hear(event);
    assertThat(register.open(worker)).isEmpty();
    assertThat(log.of(open)).filteredOn(line -> line.act().equals("violenceSignal")).singleElement().extracting(CaseLog.Line::note).isEqualTo("VD 4/2026");
  }

  @Test
  void takenOverItOpensTheCasesAndANewNightIsANewSignal() {
    signals.hear(told(UUID.randomUUID(), ChildrenFoundInViolence.Danger.STANDARD, mihai));
    var line = register.open(worker).getFirst();
    answering.open(line, List.of(mihai), CaseOrigin.SIGNAL, "martor la violență", null, worker.unit(), worker);
    signals.hear(told(UUID.randomUUID(), ChildrenFoundInViolence.Danger.STANDARD, mihai, ioana));
    assertThat(register.open(worker)).as("the one without a case waits").singleElement().extracting(RoutedRegister.Line::personIds).isEqualTo(List.of(ioana));
  }

  private ChildrenFoundInViolence told(UUID id, ChildrenFoundInViolence.Danger danger, UUID... children) {
    return new ChildrenFoundInViolence(id, NIGHT.plusSeconds(60), ADULTS, "VD 4/2026", worker.unit(), List.of(children), 0, NIGHT, danger,
        ChildrenFoundInViolence.Setting.URBAN, "/violence/cases/1");
  }
}
