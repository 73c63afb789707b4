package ro.reazem.financialaid.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the dated parameters say about the dossier. */
@Component
class DossierLaw {

  DossierChecklist.SchoolAges schoolAges(LocalDate day) {
    return new DossierChecklist.SchoolAges(3, 16);
  }
}
