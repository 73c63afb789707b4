package ro.reazem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;
import org.springframework.modulith.docs.Documenter.Options;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.structure.Code;
import ro.reazem.testing.SignIn;

/**
 * Writes what auditors read in the application as a folder, target/documentation, with the canvas of every module beside it.
 * Never by writeDocumentation: that would leave a description of the modules among the classes, and the next start would
 * believe it instead of the code.
 */
@SpringBootTest
@AutoConfigureMockMvc
class DocumentationTests {

  private static final Path FOLDER = Path.of("target/documentation");

  @Autowired
  private MockMvcTester mvc;

  @Test
  void theDocumentationOfTheRunningCodeIsWrittenAsAFolder() throws IOException {
    clear();
    var pages = new TreeMap<String, Document>();
    var waiting = new ArrayDeque<>(java.util.List.of("/documentation"));
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      if (!pages.containsKey(path)) {
        var page = Jsoup.parse(get(path));
        pages.put(path, page);
        page.select("main a[href^=/documentation]").eachAttr("href").stream()
            .filter(link -> !link.endsWith(".svg")).forEach(waiting::add);
        for (var image : page.select("img[src^=/documentation]").eachAttr("src")) {
          write(image.substring("/documentation/".length()), get(image));
        }
      }
    }
    for (var page : pages.entrySet()) {
      write(file(page.getKey()), alone(page.getValue(), page.getKey()));
    }
    Files.copy(Path.of("src/main/resources/static/css/app.css"), FOLDER.resolve("app.css"));
    assertThat(pages.keySet()).contains("/documentation/events", "/documentation/permissions", "/documentation/parameters", "/documentation/tables",
        "/documentation/modules/financialaid");
    assertThat(FOLDER.resolve("index.html")).content().contains("financialaid");
    assertThat(FOLDER.resolve("events.html")).content().contains("HouseholdRecorded");
    assertThat(FOLDER.resolve("diagrams/reazem.svg")).content().contains("<svg");
  }

  @Test
  void theCanvasOfEveryModuleIsWritten() throws IOException {
    var folder = FOLDER.resolve("canvases");
    new Documenter(Code.MODULES, Options.defaults().withOutputFolder(folder.toString()))
        .writeModulesAsPlantUml().writeIndividualModulesAsPlantUml()
        .writeModuleCanvases(CanvasOptions.defaults().revealInternals()).writeAggregatingDocument();
    try (var written = Files.list(folder)) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .contains("module-financialaid.adoc", "all-docs.adoc", "components.puml");
    }
    // another list of modules would be believed at the next start
    assertThat(Path.of("target/classes/META-INF/spring-modulith/application-modules.json"))
        .hasSameTextualContentAs(Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json"));
  }

  @Test
  void onlyWhoMayReadItReadsIt() {
    assertThat(mvc.get().uri("/documentation").with(SignIn.as("auditor"))).hasStatusOk();
    assertThat(mvc.get().uri("/documentation").with(SignIn.withRoles("people READ"))).hasStatus(403);
  }

  @Test
  void anUnknownModuleOrDiagramIsNotFound() {
    assertThat(mvc.get().uri("/documentation/modules/weather").with(SignIn.as("auditor"))).hasStatus(404);
    assertThat(mvc.get().uri("/documentation/diagrams/weather.svg").with(SignIn.as("auditor"))).hasStatus(404);
  }

  private String get(String path) {
    var answer = mvc.get().uri(path).with(SignIn.as("auditor")).exchange();
    assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
    return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The page without the application around it, with links that work in a folder. */
  private static String alone(Document page, String path) {
    var up = "../".repeat(file(path).split("/").length - 1);
    var content = page.selectFirst("main .wrap");
    content.select("a[href^=/documentation]").forEach(link -> {
      var target = link.attr("href");
      link.attr("href", up + (target.endsWith(".svg") ? target.substring("/documentation/".length()) : file(target)));
    });
    content.select("img[src^=/documentation]")
        .forEach(image -> image.attr("src", up + image.attr("src").substring("/documentation/".length())));
    return "<!DOCTYPE html>\n<html lang=\"ro\"><head><meta charset=\"utf-8\"><title>" + page.title() + "</title>"
        + "<link rel=\"stylesheet\" href=\"" + up + "app.css\"></head><body><main>" + content.outerHtml()
        + "</main></body></html>\n";
  }

  private static String file(String path) {
    return path.equals("/documentation") ? "index.html" : path.substring("/documentation/".length()) + ".html";
  }

  private static void write(String name, String text) throws IOException {
    var file = FOLDER.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void clear() throws IOException {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> old = Files.walk(FOLDER)) {
        for (var file : old.sorted(Comparator.reverseOrder()).filter(one -> !one.toString().contains("canvases")
            && !one.equals(FOLDER)).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
