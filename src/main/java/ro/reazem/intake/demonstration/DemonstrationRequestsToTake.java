package ro.reazem.intake.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.intake.WorkRouted;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Confidentiality;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.routing.RoutingOrder;
import ro.reazem.intake.routing.RoutingWork;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;
import ro.reazem.platform.demo.DemoUnit;

/** Requests that came in at the counter today and wait in the service they were sent to. */
@Component
@Order(32)
class DemonstrationRequestsToTake implements ApplicationRunner {

  private static final String SUBJECT = "Cerere de acordare a venitului minim de incluziune";
  private static final int REQUESTS = 3;

  private final DemoMode demo;
  private final RegisteringEntry registering;
  private final RoutingWork routing;
  private final Entries entries;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationRequestsToTake(DemoMode demo, RegisteringEntry registering, RoutingWork routing, Entries entries,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.registering = registering;
    this.routing = routing;
    this.entries = entries;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("requests at the counter", () -> {
      IntStream.range(0, REQUESTS).takeWhile(place -> !demo.isStopping()).filter(place -> entries.findByOneTimeKey(key(place)).isEmpty())
          .forEach(place -> transaction.executeWithoutResult(status -> make(place)));
    });
  }

  private void make(int place) {
    var by = DemoOfficer.REGISTRATURA.acting();
    var households = DemoPlan.on(LocalDate.now(clock)).households();
    var person = households.get(households.size() - 1 - place).members().getFirst().person();
    var paper = new Paper(SUBJECT, "cerere", 4, 3, Confidentiality.SOCIAL, "", null);
    var registered = registering.register(NewEntry.incoming(key(place), DemonstrationRegistries.GENERAL, Channel.COUNTER,
        Correspondent.person(person.id(), person.familyName() + " " + person.givenName()), paper, DemoUnit.BENEFITS.id()), by);
    routing.route(new RoutingOrder(registered.id().value(), WorkRouted.Kind.REQUEST, "financialaid", DemoUnit.BENEFITS.id(), "VMI",
        registered.number().ofYear(), SUBJECT, WorkRouted.Urgency.STANDARD, List.of(person.id()), registered.number().registeredAt(), null,
        "/registry/entries/" + registered.id().value()), by, clock.instant());
  }

  private static UUID key(int place) {
    return UUID.nameUUIDFromBytes(("demonstration request to take " + place).getBytes(StandardCharsets.UTF_8));
  }
}
