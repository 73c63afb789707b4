package ro.reazem.financialaid.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values of a YAML block whose every complaint names the line. */
final class Mapping {

  private final Node node;
  private final Map<String, Node> entries = new LinkedHashMap<>();

  Mapping(Node node) {
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw new CaseUnreadable(node, "a block of keys and values is expected here");
    }
    for (var tuple : mapping.getValue()) {
      if (entries.put(scalar(tuple.getKeyNode()), tuple.getValueNode()) != null) {
        throw new CaseUnreadable(tuple.getKeyNode(), "the key " + scalar(tuple.getKeyNode()) + " stands twice");
      }
    }
  }

  Mapping only(Set<String> allowed) {
    entries.forEach((key, value) -> {
      if (!allowed.contains(key)) {
        throw new CaseUnreadable(value, "unknown key " + key + "; known are " + allowed.stream().sorted().toList());
      }
    });
    return this;
  }

  Map<String, Node> entries() {
    return entries;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  String text(String key) {
    return scalar(required(key));
  }

  @Nullable String optionalText(String key) {
    return has(key) ? text(key) : null;
  }

  LocalDate day(String key) {
    return read(key, LocalDate::parse, "a day such as 1990-05-04");
  }

  YearMonth month(String key) {
    return read(key, YearMonth::parse, "a month such as 2026-11");
  }

  BigDecimal amount(String key) {
    return read(key, BigDecimal::new, "an amount such as 900.00");
  }

  int whole(String key) {
    return read(key, Integer::valueOf, "a whole number");
  }

  boolean flag(String key) {
    return has(key) && read(key, text -> switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException();
    }, "true or false");
  }

  <E extends Enum<E>> E word(String key, Function<String, E> reading) {
    return read(key, reading, "another word");
  }

  List<Node> list(String key) {
    return has(key) ? items(required(key)) : List.of();
  }

  Node required(String key) {
    var value = entries.get(key);
    if (value == null) {
      throw new CaseUnreadable(node, "the key " + key + " is missing");
    }
    return value;
  }

  static List<Node> items(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw new CaseUnreadable(node, "a list is expected here");
  }

  static String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new CaseUnreadable(node, "a single value is expected here");
  }

  private <T> T read(String key, Function<String, T> reading, String expected) {
    var value = required(key);
    try {
      return reading.apply(scalar(value));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw new CaseUnreadable(value, key + ": " + expected + " is expected, found " + scalar(value));
    }
  }
}
