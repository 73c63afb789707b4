package ro.reazem.financialaid.entitlement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.platform.jdbc.ColumnConverter;
import ro.reazem.platform.jdbc.DocumentColumn;

/** Which values of a right are kept as documents. */
@Configuration(proxyBeanMethods = false)
class EntitlementColumns {

  @Bean
  ColumnConverter interruptionsColumn() {
    return DocumentColumn.of(Interruptions.class, FrozenJson::text, FrozenJson::read);
  }
}
