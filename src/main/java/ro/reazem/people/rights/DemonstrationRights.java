package ro.reazem.people.rights;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoPlan;

/** Some invented people ask what is held on them, or that it be put right. */
@Component
@Order(22)
class DemonstrationRights implements ApplicationRunner {

  /** What one of them asks, how many days ago, and by which way. */
  private record Told(RightKind kind, long daysAgo, String channel, String content) {}

  private static final List<Told> ALL = List.of(
      new Told(RightKind.ACCESS, 24, "e-mail", "Solicit o copie a datelor mele din evidența direcției."),
      new Told(RightKind.RECTIFICATION, 12, "la ghișeu", "Data căsătoriei este trecută greșit; anexez certificatul."),
      new Told(RightKind.RESTRICTION, 6, "poștă", "Contest exactitatea datelor despre venituri până la verificarea lor."),
      new Told(RightKind.ERASURE, 2, "la ghișeu", "Cer ștergerea numărului de telefon vechi."));

  private final DemoMode demo;
  private final HandlingRights handling;
  private final Clock clock;

  DemonstrationRights(DemoMode demo, HandlingRights handling, Clock clock) {
    this.demo = demo;
    this.handling = handling;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("requests of data subjects", () -> {
      var today = LocalDate.now(clock);
      var households = DemoPlan.on(today).households();
      for (int place = 0; place < ALL.size() && !demo.isStopping(); place++) {
        var told = ALL.get(place);
        var person = households.get(20 + place * 3).members().getFirst().person().id();
        var key = UUID.nameUUIDFromBytes(("right of " + person).getBytes(StandardCharsets.UTF_8));
        handling.receive(new HandlingRights.Received(key, new PersonId(person), told.kind(), today.minusDays(told.daysAgo()), told.channel(),
            told.content()), By.PROGRAM);
      }
    });
  }
}
