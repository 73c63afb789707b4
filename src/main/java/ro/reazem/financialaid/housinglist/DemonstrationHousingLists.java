package ro.reazem.financialaid.housinglist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** The lists of next year of the invented institution: one published with a challenge, one that waits for the commission. */
@Component
@Order(52)
class DemonstrationHousingLists implements ApplicationRunner {

  private final DemoMode demo;
  private final HousingLists lists;
  private final DrawingLists drawing;
  private final Clock clock;

  DemonstrationHousingLists(DemoMode demo, HousingLists lists, DrawingLists drawing, Clock clock) {
    this.demo = demo;
    this.lists = lists;
    this.drawing = drawing;
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
    var social = drawing.draw(today.getYear() + 1, GridKind.SOCIAL, today, key("social"), clerk);
    drawing.approve(social, "PV de probă nr. 4/" + today.getYear(), "Mihai Țurcanu, președinte\nDoina Brânzan, membru\nIleana Pârvu, membru",
        DemoOfficer.SEF.acting());
    drawing.publish(social, clerk);
    lists.whole(social).stream().filter(one -> one.place() == null).findFirst().ifPresent(one -> drawing.challenge(social, one.fileId(), today,
        "Actele care lipseau au fost depuse la registratură.", key("challenge"), clerk));
    drawing.draw(today.getYear() + 1, GridKind.EVACUATED, today, key("evacuated"), clerk);
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration housing list " + what).getBytes(StandardCharsets.UTF_8));
  }
}
