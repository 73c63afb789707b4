package ro.reazem.payments.account;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.difference.RecoveryLimits;
import ro.reazem.platform.parameters.LegalParameters;

/** The limits of recovery as the institution has set them. */
@Component
class Limits {

  private static final String YEARS = "PAYMENTS_RECOVERY_YEARS";
  private static final String MINIMUM = "PAYMENTS_RECOVERY_MINIMUM";

  private final LegalParameters parameters;

  Limits(LegalParameters parameters) {
    this.parameters = parameters;
  }

  RecoveryLimits on(LocalDate day) {
    var law = parameters.on(day);
    return new RecoveryLimits(law.find(YEARS).isEmpty() ? null : law.whole(YEARS),
        law.find(MINIMUM).map(value -> Lei.of(value.value())).orElse(null), day);
  }

  /** @throws ro.reazem.kernel.RuleViolated naming the parameter that is still to be set */
  void require(LocalDate day) {
    var law = parameters.on(day);
    law.value(YEARS);
    law.value(MINIMUM);
  }
}
