package ro.reazem.archive.nomenclature;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** An invented nomenclature of next year that was checked and waits for its mistakes to be corrected. */
@Component
@Order(83)
class DemonstrationImport implements ApplicationRunner {

  private static final String FILE = """
      Indicativ;Compartiment;Denumirea dosarului;Termen de păstrare;Comisie;Termenul curge;Feluri de cazuri
      R-1;Compartimentul registratură și arhivă;Registre de intrare-ieșire;P;;;
      R-2;Compartimentul registratură și arhivă;Condici de expediere;5 ani;da;;
      R-3;Compartimentul registratură și arhivă;Petiții și răspunsurile la ele;5 ani CS;;închidere;intake:PETITION
      J-1;Consilieri juridici;Dosare de instanță;10 ani;da;;
      J-2;Consilieri juridici;Avize și puncte de vedere;trei ani;da;;
      F-1;Serviciul plăți;Borderouri de plată;10;poate;;
      F-2;Serviciul plăți;;10;;;
      """;

  private final DemoMode demo;
  private final ImportingCodes importing;
  private final Clock clock;

  DemonstrationImport(DemoMode demo, ImportingCodes importing, Clock clock) {
    this.demo = demo;
    this.importing = importing;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("import of the nomenclature", () -> importing.check(UUID.nameUUIDFromBytes("demonstration import".getBytes(StandardCharsets.UTF_8)),
        "nomenclator-demonstrativ.csv", FILE.getBytes(StandardCharsets.UTF_8), new NomenclatureVersion(LocalDate.of(LocalDate.now(clock).getYear() + 1, 1, 1),
            "nomenclator inventat pentru demonstrație; nu este al niciunei instituții", "", null, StartEvent.CLOSING), DemoOfficer.ARHIVAR.acting()));
  }
}
