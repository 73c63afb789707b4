package ro.reazem.audit.documentation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.springframework.stereotype.Component;

/** Draws diagrams, each once; needs neither a network nor a program outside the application. */
@Component
class Diagrams {

  private static final Pattern STYLE = Pattern.compile(" style=\"([^\"]*)\"");

  /** The widths of another machine's letters would pull the words of this one apart. */
  private static final String FORCED_LENGTH = " lengthAdjust=\"spacing\" textLength=\"[0-9.]*\"";

  private final Map<String, CompletableFuture<String>> drawn = new ConcurrentHashMap<>();

  /** The drawing of the text as SVG; whoever asks while it is being drawn waits for the same drawing. */
  String svg(String name, String text) {
    var mine = new CompletableFuture<String>();
    var already = drawn.putIfAbsent(name, mine);
    if (already != null) {
      return already.join();
    }
    try {
      mine.complete(draw(text));
    } catch (RuntimeException failed) {
      drawn.remove(name);
      mine.completeExceptionally(failed);
    }
    return mine.join();
  }

  private static String draw(String text) {
    try (var out = new ByteArrayOutputStream()) {
      new SourceStringReader(text).outputImage(out, new FileFormatOption(FileFormat.SVG));
      return withoutInlineStyles(out.toString(StandardCharsets.UTF_8)).replaceAll(FORCED_LENGTH, "");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The content security policy of the application ignores inline styles, attributes say the same. */
  static String withoutInlineStyles(String svg) {
    return STYLE.matcher(svg).replaceAll(style -> {
      var attributes = new StringBuilder();
      for (var rule : style.group(1).split(";")) {
        var parts = rule.split(":", 2);
        boolean already = parts.length < 2 || parts[0].isBlank() || parts[0].matches("width|height|background");
        attributes.append(already ? "" : " " + parts[0].strip() + "=\"" + parts[1].strip() + "\"");
      }
      return java.util.regex.Matcher.quoteReplacement(attributes.toString());
    });
  }
}
