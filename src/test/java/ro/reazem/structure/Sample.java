package ro.reazem.structure;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;

/** One complete example of any record, the same in every run. */
public final class Sample {

  private Sample() {}

  public static Object of(Class<?> record) {
    return value(record, record.getSimpleName());
  }

  private static Object value(Type type, String name) {
    if (type instanceof ParameterizedType many) {
      var one = value(many.getActualTypeArguments()[0], name);
      return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
    }
    return switch (type.getTypeName()) {
      case "java.util.UUID" -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
      case "java.lang.String" -> text(name);
      case "java.time.LocalDate" -> LocalDate.of(2026, 1, 31);
      case "java.time.Instant" -> Instant.parse("2026-01-31T10:15:30.123456Z");
      case "java.time.YearMonth" -> YearMonth.of(2026, 1);
      case "java.math.BigDecimal" -> new BigDecimal("0.35");
      case "boolean", "java.lang.Boolean" -> true;
      case "int", "java.lang.Integer" -> 7;
      case "long", "java.lang.Long" -> 7L;
      default -> complex((Class<?>) type, name);
    };
  }

  private static String text(String name) {
    return switch (name) {
      case "country", "citizenship" -> "RO";
      case "postcode" -> "010101";
      default -> name + " ăâîșț";
    };
  }

  private static Object complex(Class<?> type, String name) {
    if (type == Lei.class) {
      return Lei.of("701.00");
    }
    if (type == Iban.class) {
      return new Iban("RO49AAAA1B31007593840000");
    }
    if (type == DateRange.class) {
      return new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    var parts = type.getRecordComponents();
    try {
      var constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(part -> part.getType()).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(parts).map(part -> value(part.getGenericType(), part.getName())).toArray());
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("No example of " + type, failed);
    }
  }
}
