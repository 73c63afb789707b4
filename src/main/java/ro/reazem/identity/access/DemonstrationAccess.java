package ro.reazem.identity.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** Accesses to invented cases, so that the screens of the demonstration have something to judge. */
@Component
@Order(60)
class DemonstrationAccess implements ApplicationRunner {

  private static final int PATIENCE = 100;
  private static final long PAUSE_MILLIS = 100;

  private final DemoMode demo;
  private final CasesOfDomain cases;
  private final GrantingAccess granting;
  private final CaseGrants grants;

  DemonstrationAccess(DemoMode demo, CasesOfDomain cases, GrantingAccess granting, CaseGrants grants) {
    this.demo = demo;
    this.cases = cases;
    this.granting = granting;
    this.grants = grants;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("accesses to cases", () -> load(awaited()));
  }

  /** The directory hears of the invented cases a moment after they were entered. */
  private List<KnownCase> awaited() throws InterruptedException {
    var known = cases.first("financialaid", 2);
    for (int tries = 0; known.size() < 2 && tries < PATIENCE && !demo.isStopping(); tries++) {
      Thread.sleep(PAUSE_MILLIS);
      known = cases.first("financialaid", 2);
    }
    return known;
  }

  private void load(List<KnownCase> known) {
    if (known.size() < 2 || grants.findByFormKey(key(1)).isPresent()) {
      return;
    }
    granting.takeInEmergency(known.getFirst(), "Titularul a sunat de la spital și întreabă de drept; colegul responsabil este în teren.",
        DemoOfficer.CRISTINA_MUNTEANU.acting(), key(1));
    var judged = granting.takeInEmergency(known.getLast(), "Verificare la ghișeu pentru o adeverință cerută pe loc de titulară.",
        DemoOfficer.ION_LAZAR.acting(), key(2));
    granting.review(judged, false, "Adeverința putea aștepta până a doua zi; s-a discutat cu funcționarul.", DemoOfficer.SEF.acting());
  }

  private static UUID key(int number) {
    return UUID.nameUUIDFromBytes(("demonstration access " + number).getBytes(StandardCharsets.UTF_8));
  }
}
