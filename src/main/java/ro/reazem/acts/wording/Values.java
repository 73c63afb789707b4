package ro.reazem.acts.wording;

import java.util.List;
import java.util.Map;

/**
 * What the placeholders of an act stand for.
 *
 * @param texts by name of the placeholder; what is missing is empty
 * @param bases the grounds in law
 * @param lists by the name of the list, each row by column
 */
public record Values(Map<String, String> texts, Map<String, List<Map<String, String>>> lists, List<String> bases) {

  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  List<Map<String, String>> list(String name) {
    return lists.getOrDefault(name, List.of());
  }
}
