package ro.reazem.financialaid.disposition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.time.Term;

/** The terms printed on a disposition, as the dated parameters had them on its day. */
@Component
class DispositionTerms {

  private final LegalParameters parameters;
  private final Institution institution;

  DispositionTerms(LegalParameters parameters, Institution institution) {
    this.parameters = parameters;
    this.institution = institution;
  }

  LegalTerms on(LocalDate day, String benefit) {
    boolean inclusion = benefit.equals(Benefit.VMI);
    var law = parameters.on(day);
    return new LegalTerms(whole(law, "VMI_CONTEST_DAYS"), whole(law, switch (benefit) {
      case Benefit.HEATING -> "HEAT_CHANGE_REPORT_DAYS";
      case Benefit.STORE -> "STORE_CHANGE_REPORT_DAYS";
      case Benefit.CANTEEN -> "CANTEEN_CHANGE_REPORT_DAYS";
      default -> "VMI_CHANGE_REPORT_DAYS";
    }),
        inclusion ? whole(law, "VMI_DECLARATION_MONTHS") : null,
        benefit.equals(Benefit.EMERGENCY) ? law.find("EMERGENCY_JUSTIFICATION_DAYS").map(term -> new ActWording().term(Term.parse(term.value()))).orElse(null) : null,
        institution.court());
  }

  private static @Nullable Integer whole(ParametersInForce law, String code) {
    return law.find(code).isPresent() ? law.whole(code) : null;
  }
}
