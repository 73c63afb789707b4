package ro.reazem.archive.selection;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.archive.file.CountingEveryDay;
import ro.reazem.archive.handover.HandingOver;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** The invented files of one year are in the depot and in a record of selection; those of the year after were handed over and are due. */
@Component
@Order(82)
class DemonstrationSelection implements ApplicationRunner {

  private final DemoMode demo;
  private final HandingOver handing;
  private final HandlingSelection handling;
  private final CountingEveryDay counting;
  private final Clock clock;

  DemonstrationSelection(DemoMode demo, HandingOver handing, HandlingSelection handling, CountingEveryDay counting, Clock clock) {
    this.demo = demo;
    this.handing = handing;
    this.handling = handling;
    this.counting = counting;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("selection of files", () -> {
      var base = DemoOfficer.ARHIVAR.acting();
      var unit = DemoUnit.REGISTRY.id();
      var archivist = new Officer(base.id(), base.signInName(), base.name(), base.jobTitle(), base.unit(), Set.of(new HeldRole("archive", Level.WORK, unit)));
      int year = LocalDate.now(clock).getYear();
      handing.handOver(key("handover 1"), unit, year - 9, base.name(), archivist);
      counting.all();
      handling.begin(key("selection"), unit, new HandlingSelection.Commission("Dispoziția nr. 41/" + year, DemoOfficer.DIRECTOR.acting().name(), base.name(),
          DemoOfficer.ILEANA_PARVU.acting().name() + ", consilier juridic"), archivist);
      handing.handOver(key("handover 2"), unit, year - 8, base.name(), archivist);
      counting.all();
    });
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration archive " + what).getBytes(StandardCharsets.UTF_8));
  }
}
