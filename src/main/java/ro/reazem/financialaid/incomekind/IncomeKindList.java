package ro.reazem.financialaid.incomekind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.parameters.OpenList;

/** Offers the lists of incomes, one for each benefit, to the administration of parameters. */
@Configuration(proxyBeanMethods = false)
class IncomeKindList {

  @Bean
  OpenList keptIncomeKinds() {
    return IncomeKinds.LIST;
  }

  @Bean
  OpenList keptHeatingIncomeKinds() {
    return IncomeKinds.HEATING;
  }

  @Bean
  OpenList keptEmergencyIncomeKinds() {
    return IncomeKinds.EMERGENCY;
  }

  @Bean
  OpenList keptCanteenIncomeKinds() {
    return IncomeKinds.CANTEEN;
  }

  @Bean
  OpenList keptHousingIncomeKinds() {
    return IncomeKinds.HOUSING;
  }
}
