package ro.reazem.audit.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sentences that developers wrote about packages and types, kept beside the compiled code. */
@Component
class Descriptions {

  private static final String FILE = "META-INF/reazem/javadoc.json";

  private final Map<String, String> sentences = new HashMap<>();

  Descriptions() {
    var file = new ClassPathResource(FILE);
    if (!file.exists()) {
      return;
    }
    try (var stream = file.getInputStream()) {
      for (JsonNode described : JsonMapper.builder().build().readTree(stream)) {
        sentences.put(described.path("name").asString(), plain(described.path("comment").asString()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is said about a package or type; empty when nothing is. */
  String of(String name) {
    return sentences.getOrDefault(name, "");
  }

  private static String plain(String comment) {
    return comment.replaceAll("(?s)<pre>.*?</pre>", "").replaceAll("(?s)\\{@\\w+\\s+([^}]*)}", "$1")
        .replaceAll("<[^>]+>", "").replaceAll("(?s)\\s@(param|throws|return|see|since)\\b.*", "").replaceAll("\\s+", " ")
        .strip();
  }
}
