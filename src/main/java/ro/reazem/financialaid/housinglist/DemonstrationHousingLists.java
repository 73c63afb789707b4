package ro.reazem.financialaid.housinglist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** The lists of the invented institution: a final one of this year; of next year one published with a challenge, one that waits for the commission. */
@Component
@Order(52)
class DemonstrationHousingLists implements ApplicationRunner {

  private static final int DRAWN_DAYS_AGO = 60;
  private static final int FINAL_DAYS_AGO = 40;

  private final DemoMode demo;
  private final HousingLists lists;
  private final DrawingLists drawing;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationHousingLists(DemoMode demo, HousingLists lists, DrawingLists drawing, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.lists = lists;
    this.drawing = drawing;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("housing lists", this::load);
  }

  private void load() {
    if (!lists.all().isEmpty()) {
      return;
    }
    var today = LocalDate.now(clock);
    var clerk = DemoOfficer.ASISTENT.acting();
    transaction.executeWithoutResult(status -> finish(today.minusDays(DRAWN_DAYS_AGO)));
    // whoever asked today waits for the next list
    var day = today.minusDays(1);
    var social = drawing.draw(today.getYear() + 1, GridKind.SOCIAL, day, key("social"), clerk);
    drawing.approve(social, "PV de probă nr. 4/" + today.getYear(), "Mihai Țurcanu, președinte\nDoina Brânzan, membru\nIleana Pârvu, membru",
        DemoOfficer.SEF.acting());
    drawing.publish(social, clerk);
    lists.whole(social).stream().filter(one -> one.place() == null).findFirst().ifPresent(one -> drawing.challenge(social, one.fileId(), today,
        "Actele care lipseau au fost depuse la registratură.", key("challenge"), clerk));
    drawing.draw(today.getYear() + 1, GridKind.EVACUATED, day, key("evacuated"), clerk);
  }

  private void finish(LocalDate drawn) {
    var then = drawing.asOf(Clock.offset(clock, Duration.ofDays(-DRAWN_DAYS_AGO)));
    var list = then.draw(drawn.getYear(), GridKind.SOCIAL, drawn, key("final"), DemoOfficer.ASISTENT.acting());
    then.approve(list, "PV de probă nr. 3/" + drawn.getYear(), "Mihai Țurcanu, președinte\nDoina Brânzan, membru", DemoOfficer.SEF.acting());
    then.publish(list, DemoOfficer.ASISTENT.acting());
    drawing.asOf(Clock.offset(clock, Duration.ofDays(-FINAL_DAYS_AGO))).finish(list, DemoOfficer.SEF.acting());
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration housing list " + what).getBytes(StandardCharsets.UTF_8));
  }
}
