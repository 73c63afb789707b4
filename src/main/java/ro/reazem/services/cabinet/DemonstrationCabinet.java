package ro.reazem.services.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;

/** What the invented school cabinet keeps for all its pupils: two classes, a triage, a campaign, stock, a lesson. */
@Component
public class DemonstrationCabinet {

  private static final String SCHOOL = "Școala Gimnazială nr. 3 Măgura";

  private final KeepingCabinet keeping;

  DemonstrationCabinet(KeepingCabinet keeping) {
    this.keeping = keeping;
  }

  /** @return the two classes */
  public List<UUID> make(UUID cabinet, int schoolYear, LocalDate today, Officer doctor) {
    keeping.setUp(cabinet, 0, CabinetKind.GENERAL, 1, 1);
    var classes = List.of(keeping.klass(cabinet, schoolYear, SCHOOL, "a IV-a A", 4, 24), keeping.klass(cabinet, schoolYear, SCHOOL, "a II-a B", 2, 26));
    keeping.triage(cabinet, classes.getFirst(), TriageKind.WEEKLY, today.minusDays(3), 23, doctor);
    keeping.campaign(cabinet, "antigripal", today.minusDays(30), today.plusDays(30), doctor);
    keeping.receive(cabinet, StockKind.DRUG, "Paracetamol 250 mg", "PX-118", today.plusDays(45), 40, today.minusDays(60), doctor);
    keeping.receive(cabinet, StockKind.MATERIAL, "Comprese sterile", "CS-20", today.plusYears(2), 100, today.minusDays(60), doctor);
    keeping.activity(cabinet, ActivityKind.EDUCATION, today.minusDays(8), "Spălatul mâinilor", 24, ActivityOutcome.GOOD, "", doctor);
    return classes;
  }
}
