package ro.reazem.people.kinship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.platform.demo.DemoHousehold;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoPlan;

/** Gives some invented grandparents a measure of protection that ends soon, each within another term of alert. */
@Component
@Order(21)
class DemonstrationMeasures implements ApplicationRunner {

  private static final List<MeasureKind> KINDS = List.of(MeasureKind.JUDICIAL_COUNSELLING, MeasureKind.SPECIAL_GUARDIANSHIP,
      MeasureKind.ASSISTANCE);
  private static final List<Integer> DAYS_LEFT = List.of(25, 70, 160);

  private final DemoMode demo;
  private final RecordingMeasure recording;
  private final Clock clock;

  DemonstrationMeasures(DemoMode demo, RecordingMeasure recording, Clock clock) {
    this.demo = demo;
    this.recording = recording;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("measures", () -> {
      var today = LocalDate.now(clock);
      var families = DemoPlan.on(today).households().stream().filter(DemonstrationMeasures::hasGrandparent).limit(KINDS.size()).toList();
      for (int number = 0; number < families.size() && !demo.isStopping(); number++) {
        enter(families.get(number), number, today.plusDays(DAYS_LEFT.get(number)));
      }
    });
  }

  private static boolean hasGrandparent(DemoHousehold household) {
    return household.members().stream().anyMatch(member -> member.role().equals("PARENT") && member.person().diedOn() == null);
  }

  private void enter(DemoHousehold household, int number, LocalDate until) {
    var grandparent = household.members().stream().filter(member -> member.role().equals("PARENT")
        && member.person().diedOn() == null).findFirst().orElseThrow().person().id();
    var ruled = until.minusYears(2);
    var kind = KINDS.get(number);
    recording.record(new CapacityMeasure(new CapacityMeasureId(grandparent), grandparent, new PersonId(grandparent), kind,
        kind == MeasureKind.ASSISTANCE ? "notar public" : "Judecătoria Măgura", (100 + number) + "/" + ruled.getYear(), ruled,
        new PersonId(household.members().getFirst().person().id()), "", "", ruled, until, false), grandparent, grandparent,
        By.PROGRAM);
  }
}
