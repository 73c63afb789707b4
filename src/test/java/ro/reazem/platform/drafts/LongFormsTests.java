package ro.reazem.platform.drafts;

import static ro.reazem.structure.Rule.none;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import ro.reazem.structure.Sources;

/** Every long form keeps drafts, or says here why it does not. */
class LongFormsTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final int LONG = 5;
  private static final Pattern REPLACED = Pattern.compile("~\\{([a-z/-]+)? *:: *([a-z-]+)");
  private static final Set<String> FIELDS = Set.of("text", "date", "money", "area", "file", "files", "password", "select", "radios", "check");
  private static final String DRAFT = "~{fragments/draft :: draft}";

  /** Templates whose long form keeps no draft, with the reason. */
  private static final Map<String, String> WITHOUT = Map.of(
      "fragments/files.html", "the files it sends cannot be kept and are chosen again anyway",
      "identity/firstadministrator/appoint.html", "nobody is signed in whose draft it could be",
      "payments/debt/show.html", "shows two to four of its fields, by what is to be done",
      "financialaid/simulator/simulator.html", "calculates from what its address holds and decides nothing");

  @Test
  void everyLongFormKeepsADraft() {
    none("A form with " + LONG + " fields or more is work that must not be lost: put " + DRAFT + " into it, or its template into WITHOUT of "
        + "LongFormsTests with the reason.",
        forms().filter(form -> form.fields() >= LONG && !form.drafts() && !WITHOUT.containsKey(form.template()))
            .map(form -> form.template() + " " + form.address() + ": " + form.fields() + " fields"));
  }

  @Test
  void everyExceptionIsStillOne() {
    none("Take out of WITHOUT what has no long form without a draft any more.", WITHOUT.keySet().stream()
        .filter(template -> forms().noneMatch(form -> form.template().equals(template) && form.fields() >= LONG && !form.drafts())));
  }

  @Test
  void aPageHasOneFormWithADraft() {
    none("The draft of a form is found by the page it stands on: one form of a page keeps drafts.",
        Sources.below(TEMPLATES, ".html").stream().map(TEMPLATES::relativize).map(Path::toString)
            .filter(template -> forms().filter(form -> form.template().equals(template) && form.drafts()).count() > 1));
  }

  private record Form(String template, String address, int fields, boolean drafts) {}

  private static final List<Form> FORMS = read().toList();

  private static Stream<Form> forms() {
    return FORMS.stream();
  }

  private static Stream<Form> read() {
    return Sources.below(TEMPLATES, ".html").stream().flatMap(file -> page(file).select("form[method=post]").stream()
        .map(form -> new Form(TEMPLATES.relativize(file).toString(), form.attr("th:action"), fields(form, file, new HashSet<>()),
            form.getAllElements().stream().anyMatch(part -> part.attr("th:replace").startsWith(DRAFT)))));
  }

  private static int fields(Element within, Path file, Set<String> seen) {
    var names = new HashSet<String>();
    int count = 0;
    for (var part : within.getAllElements()) {
      var name = part.hasAttr("th:name") ? part.attr("th:name") : part.attr("name");
      boolean hidden = part.attr("type").equals("hidden") || part.attr("type").equals("submit");
      if (Set.of("input", "select", "textarea").contains(part.tagName()) && !hidden && !name.isEmpty() && names.add(name)) {
        count++;
      }
      var replaced = REPLACED.matcher(part.attr("th:replace") + part.attr("th:insert"));
      while (replaced.find()) {
        boolean field = "fragments/form".equals(replaced.group(1)) && FIELDS.contains(replaced.group(2));
        count += field ? 1 : replacedBy(replaced.group(1), replaced.group(2), file, seen);
      }
    }
    return count;
  }

  private static int replacedBy(String template, String fragment, Path file, Set<String> seen) {
    var other = template == null ? file : TEMPLATES.resolve(template + ".html");
    if (!other.toFile().exists()) {
      return 0;
    }
    if (!seen.add(other + " " + fragment)) {
      return 0;
    }
    return page(other).getAllElements().stream().filter(part -> part.attr("th:fragment").equals(fragment)
        || part.attr("th:fragment").startsWith(fragment + "(") || part.id().equals(fragment))
        .findFirst().map(part -> fields(part, other, seen)).orElse(0);
  }

  private static Document page(Path file) {
    return Jsoup.parse(Sources.text(file).replaceAll("(?s)<!--.*?-->", ""), Parser.htmlParser());
  }
}
