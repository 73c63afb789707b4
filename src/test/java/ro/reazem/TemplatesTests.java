package ro.reazem;

import static ro.reazem.structure.Rule.none;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import ro.reazem.structure.Code;
import ro.reazem.structure.Sources;

/** What every screen's template keeps to. */
class TemplatesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  /** Words that are the same in every language. */
  private static final Set<String> NAMES = Set.of("Reazem", "CNP", "CSV", "XLSX", "PDF", "IBAN", "lei", "Enter", "Esc", "Ctrl");

  @Test
  void everyVisibleWordIsAMessage() {
    var literal = new ArrayList<String>();
    for (var file : templates()) {
      var page = Jsoup.parse(Sources.text(file), Parser.htmlParser());
      for (Element element : page.getAllElements()) {
        if (isWrittenByTheEngine(element)) {
          continue;
        }
        element.textNodes().stream().map(TextNode::text).filter(TemplatesTests::hasWords)
            .forEach(text -> literal.add(TEMPLATES.relativize(file) + ": " + text.strip()));
        Stream.of("title", "placeholder", "alt", "aria-label").filter(element::hasAttr).map(element::attr)
            .filter(TemplatesTests::hasWords).forEach(text -> literal.add(TEMPLATES.relativize(file) + ": " + text));
      }
    }
    none("Every visible word is a message, so that each screen exists in Romanian and in English: write th:text=\"#{...}\".",
        literal);
  }

  @Test
  void nothingInATemplateNeedsAnInlineStyleOrScript() {
    var inline = Pattern.compile("\\s(style|on[a-z]+|hx-on[:\\w-]*)\\s*=|<style|<script(?![^>]*\\bsrc)|src=\"data:|javascript:");
    none("The content security policy forbids inline styles, inline scripts, on... handlers and data: images; a template that "
        + "has one shows a broken screen.",
        templates().stream().flatMap(file -> inline.matcher(withoutComments(file)).results()
            .map(match -> TEMPLATES.relativize(file) + ": " + match.group().strip())));
  }

  @Test
  void requestsThatChangeSomethingCarryTheToken() {
    var bare = Pattern.compile("\\b(data-)?hx-(post|put|patch|delete)\\s*=|<form(?=[^>]*method=\"post\")(?![^>]*th:action)[^>]*>",
        Pattern.CASE_INSENSITIVE);
    none("Write hx:post with a colon, and th:action on a form that posts: only then does the request carry the token that "
        + "proves it comes from our own page.",
        templates().stream().flatMap(file -> bare.matcher(withoutComments(file)).results()
            .map(match -> TEMPLATES.relativize(file) + ": " + match.group())));
  }

  @Test
  void aTemplateStandsInTheFolderOfItsModule() {
    var common = Set.of("fragments", "error");
    none("A template stands in templates/<module>/<feature>/; only the shell, its fragments and the error pages stand "
        + "outside.",
        templates().stream().map(TEMPLATES::relativize).filter(file -> file.getNameCount() > 1)
            .filter(file -> !common.contains(file.getName(0).toString())
                && !Code.moduleIds().contains(file.getName(0).toString()))
            .map(Path::toString));
  }

  @Test
  void noTemplateWritesUnescapedText() {
    none("th:utext writes text as it is: what somebody typed into a name would run as a script on a colleague's screen.",
        templates().stream().filter(file -> withoutComments(file).contains("th:utext"))
            .map(file -> TEMPLATES.relativize(file).toString()));
  }

  @Test
  void noConditionStandsBesideAReplacement() {
    var tag = Pattern.compile("<[a-z:]+(\\s+[a-z:-]+=\"[^\"]*\")+\\s*/?>");
    none("Thymeleaf replaces a tag before it asks th:if, th:unless or th:each beside th:replace, so that the condition has no "
        + "effect: put a th:block with the condition around it.",
        templates().stream().flatMap(file -> tag.matcher(withoutComments(file)).results().map(MatchResult::group)
            .filter(found -> found.contains("th:replace=") && found.matches("(?s).*\\sth:(if|unless|each)=.*"))
            .map(found -> TEMPLATES.relativize(file) + ": " + found)));
  }

  @Test
  void theLayoutAloneWritesTheKindOfTheDocument() {
    none("The layout writes <!DOCTYPE html> for every page; a page that writes it too has it twice.",
        templates().stream().filter(file -> Sources.text(file).contains("~{layout ::"))
            .filter(file -> Sources.text(file).toLowerCase(Locale.ROOT).contains("<!doctype"))
            .map(file -> TEMPLATES.relativize(file).toString()));
  }

  @Test
  void everyTableSaysWhatItHolds() {
    none("A table has a caption, which may be visually hidden: people who hear the page choose tables by it.",
        templates().stream().flatMap(file -> Jsoup.parse(Sources.text(file), Parser.htmlParser()).select("table").stream()
            .filter(table -> table.selectFirst("caption") == null).map(table -> TEMPLATES.relativize(file) + ": "
                + table.className())));
  }

  @Test
  void aPageHasNoSecondHeadingOfTheFirstRank() {
    none("A page has one h1, the name of what it shows; it may come with a band of its own.",
        templates().stream().filter(file -> Sources.text(file).contains("~{layout ::"))
            .filter(file -> Jsoup.parse(Sources.text(file), Parser.htmlParser()).select("h1").size() > 1)
            .map(file -> TEMPLATES.relativize(file).toString()));
  }

  private static List<Path> templates() {
    return Sources.below(TEMPLATES, ".html");
  }

  private static String withoutComments(Path file) {
    return Sources.text(file).replaceAll("(?s)<!--.*?-->", "");
  }

  private static boolean isWrittenByTheEngine(Element element) {
    for (var at = element; at != null; at = at.parent()) {
      if (at.hasAttr("th:text") || at.hasAttr("th:replace") && at != element.root() && !at.tagName().equals("html")
          || Set.of("all", "all-but-first").contains(at.attr("th:remove")) || at.tagName().equals("script")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWords(String text) {
    var bare = text.replaceAll("\\[\\[.*?]]", " ").replaceAll("\\$\\{.*?}", " ");
    return LETTERS.matcher(bare).results().anyMatch(word -> !NAMES.contains(word.group()));
  }
}
