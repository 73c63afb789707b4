package ro.reazem.childprotection.carerfile;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.platform.parameters.LegalParameters;

/** The law on foster carers by the day (OG 27/2024); days before it are looked at as its first day, for what was done then keeps its own validity. */
@Component
public class CarerLaws {

  private static final String SINCE = "FOSTER_LAW_SINCE";

  private final LegalParameters parameters;

  CarerLaws(LegalParameters parameters) {
    this.parameters = parameters;
  }

  public CarerLaw on(LocalDate day) {
    var since = parameters.on(day).date(SINCE);
    return CarerLaw.of(parameters.on(day.isBefore(since) ? since : day));
  }
}
