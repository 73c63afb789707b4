package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.demo.DemoPaper;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.DocumentKind;
import ro.reazem.platform.files.DocumentSource;
import ro.reazem.platform.files.FileFacts;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.files.StoringFiles;
import ro.reazem.platform.security.Officer;

/** Papers of the invented requests, made up on the spot. */
@Component
class DemonstrationDocuments {

  private final StoringFiles storing;
  private final Clock clock;

  DemonstrationDocuments(StoringFiles storing, Clock clock) {
    this.storing = storing;
    this.clock = clock;
  }

  /** What a family brings with its request; a second time nothing is added. */
  void bring(AidApplicationId id, int place, Officer officer) {
    var today = LocalDate.now(clock);
    var request = new CaseRef("financialaid", id.value());
    add(request, new FileFacts("Adeverință de venit", DocumentKind.INCOME, DocumentSource.INSTITUTION, "Brutăria Spicul SRL",
        String.valueOf(900 + place), today.minusDays(6), today.minusDays(8), Confidentiality.SOCIAL), "adeverinta-venit.pdf", place, 1, officer);
    add(request, new FileFacts("Certificat medical", DocumentKind.MEDICAL, DocumentSource.INSTITUTION, "Cabinetul de familie nr. 3", "", null,
        today.minusDays(20), Confidentiality.MEDICAL), "certificat-medical.pdf", place, 2, officer);
    add(request, new FileFacts("Act de identitate, copie", DocumentKind.IDENTITY, DocumentSource.PERSON, "", String.valueOf(901 + place),
        today.minusDays(6), null, Confidentiality.GENERAL), "ci-copie.jpg", place, 1, officer);
  }

  private void add(CaseRef request, FileFacts facts, String name, int place, int pages, Officer officer) {
    storing.store(request, facts, List.of(new SentFile(name, DemoPaper.of(name + " " + place, pages))), officer);
  }
}
