package ro.reazem.audit.documentation;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** The facts a record carries, with the short names of their types. */
final class RecordParts {

  private RecordParts() {}

  static List<EventSheet.Component> of(JavaClass type) {
    return !type.isRecord() ? List.of() : Arrays.stream(type.reflect().getRecordComponents())
        .map(part -> new EventSheet.Component(part.getName(), shortName(part.getGenericType()))).toList();
  }

  private static String shortName(Type type) {
    if (type instanceof ParameterizedType many) {
      return shortName(many.getRawType()) + " of " + shortName(many.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> known ? known.getSimpleName() : type.getTypeName();
  }
}
