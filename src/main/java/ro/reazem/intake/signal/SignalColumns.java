package ro.reazem.intake.signal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.jdbc.ColumnConverter;
import ro.reazem.platform.jdbc.DocumentColumn;

/** The signal sheet is kept as one document. */
@Configuration(proxyBeanMethods = false)
class SignalColumns {

  @Bean
  ColumnConverter signalSheetColumn() {
    return DocumentColumn.of(SignalSheet.class, SignalJson::text, SignalJson::read);
  }
}
