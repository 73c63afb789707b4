package ro.reazem.archive.file;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoUnit;

/** Some invented petitions of years long past, known to the archive alone. */
@Component
@Order(81)
class DemonstrationFiles implements ApplicationRunner {

  private static final int FILES = 14;

  private final DemoMode demo;
  private final KnownFiles files;
  private final CountingFiles counting;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationFiles(DemoMode demo, KnownFiles files, CountingFiles counting, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.files = files;
    this.counting = counting;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("files of the archive", () -> transaction.executeWithoutResult(status -> {
      for (int place = 0; place < FILES; place++) {
        enter(place);
      }
    }));
  }

  private void enter(int place) {
    int year = LocalDate.now(clock).getYear() - 8 - place % 2;
    var ref = new CaseRef("intake", UUID.nameUUIDFromBytes(("demonstration file " + place).getBytes(StandardCharsets.UTF_8)));
    var opened = LocalDate.of(year, 2, 3).plusDays(17L * place);
    var state = new CaseState(ref, 1, (310 + 41 * place) + "/" + year, "PETITION", CaseStatus.CLOSED, "ANSWERED", opened, opened.plusDays(24),
        DemoUnit.REGISTRY.id(), null, List.of(), List.of(), "", "/archive/files/intake/" + ref.id(), false, List.of());
    if (files.keep(state, clock.instant())) {
      files.step(ref, "closed", "", null, clock.instant());
      counting.one(ref);
    }
  }
}
