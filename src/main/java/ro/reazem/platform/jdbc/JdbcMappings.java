package ro.reazem.platform.jdbc;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.Identifier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;

/** How typed identifiers and kernel values become columns; modules add theirs as {@link ColumnConverter} beans. */
@Configuration(proxyBeanMethods = false)
class JdbcMappings {

  @Bean
  JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, ObjectProvider<ColumnConverter> contributed) {
    return JdbcCustomConversions.of(dialect, Stream.concat(
        Stream.of(new IdentifierToUuid(), new UuidToIdentifier(), new LeiToBani(), new BaniToLei(), new CnpToText(),
            new TextToCnp(), new IbanToText(), new TextToIban()),
        contributed.orderedStream().flatMap(one -> one.converters().stream())).toList());
  }

  @WritingConverter
  static final class IdentifierToUuid implements Converter<Identifier, UUID> {
    private static final Map<Class<?>, RecordComponent> COMPONENTS = new ConcurrentHashMap<>();

    @Override
    public UUID convert(Identifier source) {
      try {
        return (UUID) COMPONENTS.computeIfAbsent(source.getClass(), IdentifierToUuid::component).getAccessor().invoke(source);
      } catch (ReflectiveOperationException unreadable) {
        throw new IllegalStateException("Not an identifier of one UUID: " + source.getClass(), unreadable);
      }
    }

    private static RecordComponent component(Class<?> type) {
      var component = type.getRecordComponents()[0];
      component.getAccessor().setAccessible(true);
      return component;
    }
  }

  @ReadingConverter
  static final class UuidToIdentifier implements ConverterFactory<UUID, Identifier> {

    @Override
    public <T extends Identifier> Converter<UUID, T> getConverter(Class<T> type) {
      Constructor<T> constructor;
      try {
        constructor = type.getDeclaredConstructor(UUID.class);
        constructor.setAccessible(true);
      } catch (NoSuchMethodException missing) {
        throw new IllegalStateException("Not an identifier of one UUID: " + type, missing);
      }
      return value -> {
        try {
          return constructor.newInstance(value);
        } catch (ReflectiveOperationException failed) {
          throw new IllegalStateException("Cannot make " + type + " of " + value, failed);
        }
      };
    }
  }

  /** Money is stored as whole bani, so that sums in the database stay exact. */
  @WritingConverter
  static final class LeiToBani implements Converter<Lei, Long> {
    @Override
    public Long convert(Lei source) {
      return source.bani();
    }
  }

  @ReadingConverter
  static final class BaniToLei implements Converter<Long, Lei> {
    @Override
    public Lei convert(Long source) {
      return new Lei(source);
    }
  }

  @WritingConverter
  static final class CnpToText implements Converter<Cnp, String> {
    @Override
    public String convert(Cnp source) {
      return source.digits();
    }
  }

  @ReadingConverter
  static final class TextToCnp implements Converter<String, Cnp> {
    @Override
    public Cnp convert(String source) {
      return new Cnp(source);
    }
  }

  @WritingConverter
  static final class IbanToText implements Converter<Iban, String> {
    @Override
    public String convert(Iban source) {
      return source.value();
    }
  }

  @ReadingConverter
  static final class TextToIban implements Converter<String, Iban> {
    @Override
    public Iban convert(String source) {
      return new Iban(source);
    }
  }
}
