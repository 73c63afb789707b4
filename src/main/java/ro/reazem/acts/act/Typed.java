package ro.reazem.acts.act;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import ro.reazem.acts.paper.Addressee;

/**
 * What the drafter filled in.
 *
 * @param texts by code of the field, as printed
 * @param lists by code of the field, each row by column
 */
public record Typed(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static final Typed NOTHING = new Typed(Map.of(), Map.of());

  String text() {
    return JSON.writeValueAsString(this);
  }

  static Typed read(String text) {
    return JSON.readValue(text, Typed.class);
  }

  static String text(List<Addressee> addressees) {
    return JSON.writeValueAsString(addressees);
  }

  static List<Addressee> addressees(String text) {
    return JSON.readValue(text, new TypeReference<List<Addressee>>() {});
  }
}
