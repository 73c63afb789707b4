package ro.reazem.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the style sheet can be told apart, by the formula of WCAG 2.2 (1.4.3 and 1.4.11). */
class ContrastTests {

  private static final double TEXT = 4.5;
  private static final double EDGE = 3;
  private static final List<String> PAPERS = List.of("surface", "canvas", "sunken");

  record Pair(String theme, String front, String back, double least) {}

  static Stream<Pair> pairs() {
    return Stream.of("light", "dark").flatMap(theme -> Stream.of(
        PAPERS.stream().flatMap(paper -> Stream.of("ink", "ink-2", "brand", "brand-hover", "crit", "warn", "info", "ok", "plum")
            .map(ink -> new Pair(theme, ink, paper, TEXT))),
        PAPERS.stream().map(paper -> new Pair(theme, "ink-3", paper, TEXT)),
        PAPERS.stream().map(paper -> new Pair(theme, "line-field", paper, EDGE)),
        Stream.of("crit", "warn", "info", "ok", "neu", "plum", "brand").map(kind -> new Pair(theme, kind, kind + "-tint", TEXT)),
        Stream.of("ink", "ink-2").map(ink -> new Pair(theme, ink, "brand-tint", TEXT)),
        Stream.of(new Pair(theme, "on-brand", "brand", TEXT), new Pair(theme, "on-brand", "brand-hover", TEXT),
            new Pair(theme, "on-crit", "crit", TEXT), new Pair(theme, "bar-ink", "bar", TEXT),
            new Pair(theme, "bar-ink-2", "bar", TEXT), new Pair(theme, "bar-ink-2", "bar-field", TEXT),
            new Pair(theme, "bar-line", "bar", EDGE), new Pair(theme, "ink", "mark", TEXT),
            new Pair(theme, "focus-out", "focus-in", EDGE))).flatMap(pair -> pair));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyInkCanBeReadOnItsPaper(Pair pair) throws IOException {
    var colours = colours(pair.theme());
    assertThat(contrast(colours.get(pair.front()), colours.get(pair.back()))).as(pair.toString())
        .isGreaterThanOrEqualTo(pair.least());
  }

  private static Map<String, String> colours(String theme) throws IOException {
    var sheet = Files.readString(Path.of("src/main/resources/static/css/app.css"));
    var colours = new HashMap<>(block(sheet, ":root \\{"));
    if (theme.equals("dark")) {
      colours.putAll(block(sheet, ":root\\[data-theme=\"dark\"] \\{"));
    }
    return colours;
  }

  private static Map<String, String> block(String sheet, String start) {
    var found = Pattern.compile("  " + start + "(.*?)\n  }", Pattern.DOTALL).matcher(sheet);
    assertThat(found.find()).isTrue();
    var colours = new HashMap<String, String>();
    Pattern.compile("--([a-z0-9-]+): (#[0-9A-Fa-f]{6})").matcher(found.group(1)).results()
        .forEach(token -> colours.put(token.group(1), token.group(2)));
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
