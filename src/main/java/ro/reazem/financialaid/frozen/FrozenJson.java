package ro.reazem.financialaid.frozen;

import java.math.BigDecimal;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.postgresql.util.PGobject;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.DocumentColumn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Records of this module as documents of the database; sums are written as decimal texts, so that no digit is lost. */
public final class FrozenJson {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
      .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, false)
      .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
      .addModule(kernelValues()).build();

  private FrozenJson() {}

  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  /** The value of a jsonb column. */
  public static PGobject column(Object value) {
    return DocumentColumn.jsonb(text(value));
  }

  private static SimpleModule kernelValues() {
    return new SimpleModule("kernel values")
        .addSerializer(Lei.class, new ValueSerializer<>() {
          @Override
          public void serialize(Lei value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.amount().toPlainString());
          }
        })
        .addDeserializer(Lei.class, new ValueDeserializer<>() {
          @Override
          public Lei deserialize(JsonParser json, DeserializationContext context) {
            return Lei.of(new BigDecimal(json.getString()));
          }
        })
        .addSerializer(Iban.class, new ValueSerializer<>() {
          @Override
          public void serialize(Iban value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.value());
          }
        })
        .addDeserializer(Iban.class, new ValueDeserializer<>() {
          @Override
          public Iban deserialize(JsonParser json, DeserializationContext context) {
            return new Iban(json.getString());
          }
        });
  }
}
