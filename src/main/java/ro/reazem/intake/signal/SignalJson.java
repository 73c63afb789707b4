package ro.reazem.intake.signal;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The signal sheet as the one document in which it is kept. */
public final class SignalJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private SignalJson() {}

  public static String text(Object sheet) {
    return MAPPER.writeValueAsString(sheet);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
