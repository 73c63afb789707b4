package ro.reazem.archive.nomenclature;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** An invented nomenclature of the invented directorate, marked as such; the kind of benefits has none, so that this can be seen too. */
@Component
@Order(80)
class DemonstrationNomenclature implements ApplicationRunner {

  private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

  private final DemoMode demo;
  private final KeepingCodes keeping;

  DemonstrationNomenclature(DemoMode demo, KeepingCodes keeping) {
    this.demo = demo;
    this.keeping = keeping;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("codes of the nomenclature", () -> {
      enter("R-3", "Petiții și răspunsurile la ele", 5, true, StartEvent.CLOSING, "intake:PETITION", true);
      enter("R-4", "Sesizări privind copii", 10, true, StartEvent.CLOSING_OR_MAJORITY, "intake:REFERRAL", true);
      enter("A-1", "Dosare de adopție", null, false, StartEvent.CLOSING, "adoption:ADOPTION", false);
    });
  }

  private void enter(String code, String title, @Nullable Integer years, boolean commission, StartEvent start, String kind, boolean approved) {
    keeping.enter(new FileCode(UUID.nameUUIDFromBytes(("demonstration code " + code).getBytes(StandardCharsets.UTF_8)), code,
        "Compartimentul registratură și arhivă", title, years, commission, start, List.of(kind), SINCE,
        "nomenclator inventat pentru demonstrație; nu este al niciunei instituții", approved ? "0/demonstrație" : "", approved ? SINCE : null),
        true, DemoOfficer.ARHIVAR.acting());
  }
}
