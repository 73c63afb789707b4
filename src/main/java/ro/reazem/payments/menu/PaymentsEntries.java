package ro.reazem.payments.menu;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;

/** What payments contribute to the shell and to the page of a person. */
@Configuration(proxyBeanMethods = false)
class PaymentsEntries {

  @Bean
  MenuEntry paymentsMenu() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 80, "payments.menu", "banknote", "/payments", PaymentsSight.READ);
  }

  @Bean
  MenuEntry payersMenu() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 70, "payments.payers.menu", "landmark", "/payments/payers", PaymentsSight.PAYER_KEEP);
  }

  @Bean
  Panel accountsOfPerson() {
    return new Panel(Panel.Place.PERSON, 45, "payments.panel", "/payments/panel?person={id}", PaymentsSight.READ);
  }

  @Bean
  Panel monthsOfRight() {
    return new Panel(Panel.Place.RIGHT, 45, "payments.panel.right", "/payments/rights/{id}/panel", PaymentsSight.READ);
  }
}
