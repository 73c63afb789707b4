package ro.reazem.identity.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/** How values of a session are stored. What an older release wrote and this one cannot read counts as absent. */
final class SessionValues {

  private static final Logger LOG = LoggerFactory.getLogger(SessionValues.class);

  private SessionValues() {}

  static ConversionService conversion(ClassLoader classes) {
    var conversion = new GenericConversionService();
    Deserializer<Object> stored = new DefaultDeserializer(classes);
    var reading = new DeserializingConverter(stored);
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversion.addConverter(byte[].class, Object.class, (Converter<byte[], Object>) bytes -> {
      try {
        return reading.convert(bytes);
      } catch (RuntimeException ofAnotherRelease) {
        LOG.info("A value of a session cannot be read any more: {}", ofAnotherRelease.getMessage());
        return null;
      }
    });
    return conversion;
  }
}
