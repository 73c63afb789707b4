package ro.reazem.financialaid.frozen;

import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.platform.jdbc.ColumnConverter;

/** Which values of the aggregates are kept as documents. */
@Configuration(proxyBeanMethods = false)
class FrozenColumns {

  @Bean
  ColumnConverter declarationToColumn() {
    return new ColumnConverter(new DeclarationToColumn());
  }

  @Bean
  ColumnConverter columnToDeclaration() {
    return new ColumnConverter(new ColumnToDeclaration());
  }

  @Bean
  ColumnConverter dossierToColumn() {
    return new ColumnConverter(new DossierToColumn());
  }

  @Bean
  ColumnConverter columnToDossier() {
    return new ColumnConverter(new ColumnToDossier());
  }

  @WritingConverter
  static final class DossierToColumn implements Converter<FrozenDossier, PGobject> {
    @Override
    public PGobject convert(FrozenDossier source) {
      return FrozenJson.column(source);
    }
  }

  @ReadingConverter
  static final class ColumnToDossier implements Converter<PGobject, FrozenDossier> {
    @Override
    public FrozenDossier convert(PGobject source) {
      return FrozenJson.read(String.valueOf(source.getValue()), FrozenDossier.class);
    }
  }

  @WritingConverter
  static final class DeclarationToColumn implements Converter<Declaration, PGobject> {
    @Override
    public PGobject convert(Declaration source) {
      return FrozenJson.column(source);
    }
  }

  @ReadingConverter
  static final class ColumnToDeclaration implements Converter<PGobject, Declaration> {
    @Override
    public Declaration convert(PGobject source) {
      return FrozenJson.read(String.valueOf(source.getValue()), Declaration.class);
    }
  }
}
