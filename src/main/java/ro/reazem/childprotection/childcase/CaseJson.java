package ro.reazem.childprotection.childcase;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents of a case as they are kept: what was written once reads the same for ever, also when later ones have more fields. */
public final class CaseJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private CaseJson() {}

  public static String text(Object document) {
    return MAPPER.writeValueAsString(document);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
