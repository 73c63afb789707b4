package ro.reazem.identity.absence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.security.Officer;

/** Absences of invented officers, so that the screens of the demonstration show who stands in for whom. */
@Component
@Order(50)
class DemonstrationAbsence implements ApplicationRunner {

  private static final int DAYS = 9;

  private final DemoMode demo;
  private final Absences absences;
  private final RecordingAbsence recording;
  private final Clock clock;

  DemonstrationAbsence(DemoMode demo, Absences absences, RecordingAbsence recording, Clock clock) {
    this.demo = demo;
    this.absences = absences;
    this.recording = recording;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("absences", () -> {
      var today = LocalDate.now(clock);
      record(DemoOfficer.VASILE_TOADER, DemoOfficer.ASISTENT, today, 1);
      record(DemoOfficer.ANA_CIOBOTARU, DemoOfficer.MARIA_ENACHE, today.plusDays(DAYS + 1), 2);
    });
  }

  private void record(DemoOfficer absent, DemoOfficer substitute, LocalDate since, int number) {
    var key = UUID.nameUUIDFromBytes(("demonstration absence " + number).getBytes(StandardCharsets.UTF_8));
    if (absences.findByFormKey(key).isEmpty()) {
      recording.record(colleague(absent.acting()), new Span(since, since.plusDays(DAYS), colleague(substitute.acting())), DemoOfficer.SEF.acting(), key);
    }
  }

  private static Colleague colleague(Officer officer) {
    return new Colleague(officer.id(), officer.name(), officer.unit());
  }
}
