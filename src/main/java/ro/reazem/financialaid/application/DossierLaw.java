package ro.reazem.financialaid.application;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;

/** What the dated parameters say about the dossier. */
@Component
class DossierLaw {

  private final LegalParameters parameters;

  DossierLaw(LegalParameters parameters) {
    this.parameters = parameters;
  }

  DossierChecklist.SchoolAges schoolAges(LocalDate day) {
    var law = parameters.on(day);
    return new DossierChecklist.SchoolAges(law.whole("VMI_SCHOOL_AGE_FROM"), law.whole("VMI_SCHOOL_AGE_TO"));
  }
}
