package ro.reazem.financialaid.frozen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.platform.jdbc.ColumnConverter;
import ro.reazem.platform.jdbc.DocumentColumn;

/** Which values of the aggregates are kept as documents. */
@Configuration(proxyBeanMethods = false)
class FrozenColumns {

  @Bean
  ColumnConverter declarationColumn() {
    return DocumentColumn.of(Declaration.class, FrozenJson::text, FrozenJson::read);
  }

  @Bean
  ColumnConverter dossierColumn() {
    return DocumentColumn.of(FrozenDossier.class, FrozenJson::text, FrozenJson::read);
  }
}
