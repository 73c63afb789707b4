package ro.reazem.structure;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** The fields that a handler takes from what a browser sends: its parameters and the components of its form. */
public final class SentFields {

  private SentFields() {}

  public static List<String> of(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters()).flatMap(SentFields::of).distinct().toList();
  }

  private static Stream<String> of(MethodParameter parameter) {
    parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
    if (parameter.hasParameterAnnotation(RequestParam.class)) {
      return MultipartFile.class.isAssignableFrom(parameter.getParameterType()) ? Stream.empty() : Stream.of(parameter.getParameterName());
    }
    return parameter.hasParameterAnnotation(ModelAttribute.class) ? components("", parameter.getParameterType()) : Stream.empty();
  }

  private static Stream<String> components(String prefix, Class<?> type) {
    return type.isRecord() ? Arrays.stream(type.getRecordComponents()).flatMap(part -> part(prefix, part)) : Stream.empty();
  }

  private static Stream<String> part(String prefix, RecordComponent part) {
    var name = prefix + part.getName();
    if (part.getType().isRecord()) {
      return components(name + ".", part.getType());
    }
    if (List.class.isAssignableFrom(part.getType())) {
      Type of = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
      return of instanceof Class<?> row && row.isRecord() ? components(name + "[0].", row) : Stream.of(name);
    }
    return MultipartFile.class.isAssignableFrom(part.getType()) ? Stream.empty() : Stream.of(name);
  }
}
