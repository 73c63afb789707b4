package ro.reazem.intake.signal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.jdbc.ColumnConverter;
import ro.reazem.platform.jdbc.DocumentColumn;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The signal sheet is kept as one document. */
@Configuration(proxyBeanMethods = false)
class SignalColumns {

  private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Bean
  ColumnConverter signalSheetColumn() {
    return DocumentColumn.of(SignalSheet.class, MAPPER::writeValueAsString, MAPPER::readValue);
  }
}
