package ro.reazem.payments.benefit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.parameters.OpenList;

/** Offers the list of who pays which benefit to the administration of parameters. */
@Configuration(proxyBeanMethods = false)
class PaidBenefitList {

  @Bean
  OpenList keptPaidBenefits() {
    return PaidBenefits.LIST;
  }
}
