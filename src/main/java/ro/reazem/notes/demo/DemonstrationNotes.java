package ro.reazem.notes.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.AppointmentStatus;
import ro.reazem.notes.note.NewNote;
import ro.reazem.notes.note.NextStep;
import ro.reazem.notes.note.NoteContent;
import ro.reazem.notes.note.NoteId;
import ro.reazem.notes.note.NoteKind;
import ro.reazem.notes.note.VisitOutcome;
import ro.reazem.notes.note.WritingNotes;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.notes.visit.Appointment;
import ro.reazem.notes.visit.AppointmentId;
import ro.reazem.notes.visit.PlanningVisits;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoTime;
import ro.reazem.platform.files.Confidentiality;

/** Notes, visits and one planned visit in some of the demonstration's cases, as soon as these are told of. */
@Component
@Order(70)
class DemonstrationNotes implements ApplicationRunner {

  private static final int CASES = 30;
  private static final int WITH_STEPS = 3;
  private static final int LOOKS = 120;
  private static final int QUIET_LOOKS = 8;
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private final DemoMode demo;
  private final DemonstrationCases cases;
  private final WritingNotes writing;
  private final PlanningVisits planning;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationNotes(DemoMode demo, DemonstrationCases cases, WritingNotes writing, PlanningVisits planning, TransactionTemplate transaction,
      Clock clock) {
    this.demo = demo;
    this.cases = cases;
    this.writing = writing;
    this.planning = planning;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A note that tells of a day so many days ago. */
  private record Invented(NoteKind kind, int daysAgo, LocalTime at, int minutes, @Nullable VisitOutcome outcome, String place, String others,
      String said, String assessment, Confidentiality confidentiality) {}

  private static final List<Invented> INVENTED = List.of(
      new Invented(NoteKind.CALL, 9, LocalTime.of(9, 40), 12, null, "", "",
          "Am stabilit telefonic ce acte mai lipsesc din dosar. Mama va aduce adeverința de elev până la sfârșitul săptămânii.",
          "Cooperează, înțelege ce are de făcut.", Confidentiality.SOCIAL),
      new Invented(NoteKind.UNANNOUNCED_VISIT, 7, LocalTime.of(11, 15), 15, VisitOutcome.NOBODY_HOME, "domiciliul familiei", "vecina de la nr. 6",
          "Nu a răspuns nimeni. Vecina spune că familia este plecată la câmp până seara.", "", Confidentiality.SOCIAL),
      new Invented(NoteKind.HOME_VISIT, 5, LocalTime.of(10, 30), 55, VisitOutcome.TOOK_PLACE, "domiciliul familiei", "",
          "Casă cu două camere, curată, încălzire cu lemne; copiii au loc separat de dormit și de teme. În frigider sunt alimente pentru câteva zile. "
              + "Tatăl lucrează cu ziua, venitul declarat corespunde celor văzute.",
          "Condiții modeste, dar îngrijite. Nu se văd semne de neglijare.", Confidentiality.SOCIAL),
      new Invented(NoteKind.MEETING, 3, LocalTime.of(11, 0), 30, null, "Centrul de consiliere", "psihologul centrului",
          "Mama povestește despre pierderea de anul trecut și despre insomnii. Acceptă trei ședințe de consiliere.",
          "Risc scăzut, motivată.", Confidentiality.PSYCHOLOGICAL),
      new Invented(NoteKind.NOTE, 0, LocalTime.of(8, 20), 10, null, "", "",
          "A sosit adeverința de la școală; copilul frecventează regulat.", "", Confidentiality.SOCIAL));

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("notes", () -> {
      waitForTheCases();
      var some = cases.some(CASES);
      for (int place = 0; place < some.size() && !demo.isStopping(); place++) {
        int at = place;
        transaction.executeWithoutResult(status -> fill(some.get(at), at));
      }
    });
  }

  /** The cases are told of one after the other; when no more come, these are they. */
  private void waitForTheCases() throws InterruptedException {
    int known = -1;
    for (int look = 0, quiet = 0; look < LOOKS && quiet < QUIET_LOOKS && !demo.isStopping(); look++) {
      int told = cases.told();
      quiet = told == known ? quiet + 1 : 0;
      known = told;
      Thread.sleep(BETWEEN);
    }
  }

  private void fill(CaseInSight seen, int which) {
    var today = LocalDate.now(clock);
    for (int place = 0; place < INVENTED.size(); place++) {
      var one = INVENTED.get(place);
      var day = today.minusDays(one.daysAgo());
      var steps = one.kind() == NoteKind.HOME_VISIT && which < WITH_STEPS ? List.of(new NextStep("Adeverință de venit, de cerut angajatorului", today.plusDays(4),
          seen.officer().id())) : List.<NextStep>of();
      var at = one.daysAgo() == 0 && LocalTime.now(clock).isBefore(one.at()) ? null : one.at();
      var content = new NoteContent(day, at, one.minutes(), one.outcome(), one.place(), List.of(seen.officer().id()),
          one.outcome() == VisitOutcome.NOBODY_HOME ? List.of() : seen.persons().stream().limit(1).toList(), one.others(), one.said(), one.assessment(), List.of());
      writing.write(seen, new NewNote(new NoteId(key(seen, "note " + place)), one.kind(), one.confidentiality(), content, steps, null),
          DemoTime.on(day, clock));
    }
    planning.plan(seen, new Appointment(new AppointmentId(key(seen, "visit")), seen.ref(), NoteKind.HOME_VISIT, Confidentiality.SOCIAL,
        today.plusDays(1 + which % 12).atTime(9 + which % 5, 30).atZone(clock.getZone()).toInstant(), 60, "domiciliul familiei", "Verificarea condițiilor de locuit",
        List.of(seen.officer().id()), AppointmentStatus.PLANNED, seen.officer().id(), seen.officer().name(), clock.instant(), 1));
  }

  private static UUID key(CaseInSight seen, String what) {
    return UUID.nameUUIDFromBytes(("demonstration " + what + " " + seen.ref().id()).getBytes(StandardCharsets.UTF_8));
  }
}
