package ro.reazem.childprotection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rules and deadlines of child protection names only tests, messages and terms that are there, and leaves none out. */
class InvariantsTableTests {

  private static final Path TABLE = Path.of("docs/modules/childprotection-invariants.md");
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path TESTS = Path.of("src/test/java");

  /** How many rules each chapter of the law has; chapter 9 has none. */
  private static final Map<Integer, Integer> RULES = new TreeMap<>(Map.ofEntries(Map.entry(1, 3), Map.entry(2, 5), Map.entry(3, 12), Map.entry(4, 5),
      Map.entry(5, 5), Map.entry(6, 6), Map.entry(7, 5), Map.entry(8, 5), Map.entry(10, 6), Map.entry(11, 4), Map.entry(12, 3)));

  private static final Pattern TEST = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");
  private static final Pattern MESSAGE = Pattern.compile("`((?:childprotection|services|intake)\\.[\\w.]+)`");

  @Test
  void everyRuleIsARow() {
    var expected = RULES.entrySet().stream()
        .flatMap(chapter -> IntStream.rangeClosed(1, chapter.getValue()).mapToObj(rule -> "I" + chapter.getKey() + "." + rule)).toList();
    assertThat(rows("## Invariants").map(row -> row.getFirst().split(" ")[0])).containsExactlyElementsOf(expected);
  }

  @Test
  void everyTestIsThere() {
    var sources = tests();
    assertThat(rows("## Invariants").map(row -> row.get(2))).allSatisfy(cell -> {
      var named = TEST.matcher(cell).results().toList();
      assertThat(!named.isEmpty() || cell.contains("no test")).as("a test or the word that there is none: %s", cell).isTrue();
      assertThat(named).allSatisfy(one -> assertThat(sources.getOrDefault(one.group(1), "")).as(one.group()).contains("void " + one.group(2) + "("));
    });
  }

  @Test
  void everyMessageIsThere() {
    var keys = Stream.of("childprotection", "services", "intake").flatMap(module -> lines(RESOURCES.resolve("messages/" + module + ".properties")))
        .map(line -> line.split("=", 2)[0]).collect(Collectors.toSet());
    assertThat(rows("## Invariants").flatMap(row -> MESSAGE.matcher(row.get(3)).results()).map(one -> one.group(1))).isNotEmpty().isSubsetOf(keys);
  }

  @Test
  void everyTermIsARow() {
    Set<String> terms = Stream.of("childprotection", "services").flatMap(module -> lines(RESOURCES.resolve("parameters/" + module + ".csv")))
        .map(line -> line.split(";")).filter(fields -> fields.length > 2 && fields[2].equals("TERM")).map(fields -> "`" + fields[0] + "`")
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rows("## Deadlines").map(List::getFirst)).containsExactlyInAnyOrderElementsOf(terms);
  }

  /** The cells of the table under a heading, without its own head. */
  private static Stream<List<String>> rows(String heading) {
    return lines(TABLE).dropWhile(line -> !line.equals(heading)).skip(1).takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| ")).skip(2)
        .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip).toList());
  }

  private static Map<String, String> tests() {
    try (var files = Files.walk(TESTS)) {
      return files.filter(file -> file.toString().endsWith("Tests.java"))
          .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), InvariantsTableTests::text, String::concat));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    return text(file).lines();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
