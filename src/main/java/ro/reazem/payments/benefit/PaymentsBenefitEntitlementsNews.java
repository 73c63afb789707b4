package ro.reazem.payments.benefit;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.entitlements.BenefitNamed;

/** Keeps what benefits are called; told again or late, it changes nothing. */
@Component
class PaymentsBenefitEntitlementsNews {

  private final BenefitNames names;

  PaymentsBenefitEntitlementsNews(BenefitNames names) {
    this.names = names;
  }

  @ApplicationModuleListener(id = "payments.benefit.named")
  void on(BenefitNamed told) {
    names.told(told);
  }
}
