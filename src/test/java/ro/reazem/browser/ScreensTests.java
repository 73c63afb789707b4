package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import ro.reazem.platform.web.Panel;

/** Every screen of the application, in every theme, density and language, at every width; one a core at a time. */
class ScreensTests extends BrowserTest {

  /** Pages that no list can name, with the reason. */
  private static final Set<String> ELSEWHERE = Set.of(
      "/error", // shown wherever something goes wrong
      "/identity/access/new", // of a case that the officer may not see
      "/first-administrator", // exists only where there is no officer yet
      // parts that htmx puts into pages of the list; those of panels are known by their panels
      "/directory/places/suggest", "/people/search/suggest", "/people/persons/{id}/cnp", "/people/imports/{id}/progress", "/financialaid/takeover/{id}/progress", "/childprotection/takeover/{id}/progress", "/financialaid/indexations/{id}/progress",
      "/identity/allowed", "/directory/persons/suggest", "/worklist/news/count", "/acts/{id}/paper",
      // lead on to the page of the offer and of the contract
      "/financialaid/housing/files/{id}/offer", "/financialaid/housing/files/{id}/tenancy",
      // exist only after an act; AnswersTests looks at them
      "/people/merges/{id}", "/cases/reassign/{batch}", "/financialaid/proposals/bulk/{batch}", "/operations/publications/{id}/discard",
      // the page of /acts/templates/new, for a version that is not published yet
      "/acts/templates/{id}/edit");

  @Autowired JdbcClient jdbc;

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static final Map<String, String> LED = new ConcurrentHashMap<>();

  static Stream<Screen> screens() {
    return Screen.all().stream();
  }

  // the screens beside each other, but no other test beside them: some of those count and measure
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void everybodyCanReadIt(Screen screen) {
    var wrong = new SoftAssertions();
    var page = looking(screen.officer(), Look.ROMANIAN);
    var found = open(page, screen, screen.path(), screen.links());
    new Inspection(page, screen.name(), Look.ROMANIAN, wrong).whole();
    SEEN.add(found.replaceAll("[?#].*", ""));
    leave(page);

    page = looking(screen.officer(), Look.ENGLISH);
    open(page, screen, found, List.of());
    new Inspection(page, screen.name(), Look.ENGLISH, wrong).whole();
    leave(page);
    wrong.assertAll();
  }

  /** What a file leads to: a report with right and wrong rows, the places first because rows of persons name them. */
  @Test
  void everybodyCanReadTheReportOfAFile() {
    upload("admin", "/directory/places/import", "SIRUTA;DENLOC;CODP;JUD;SIRSUP;TIP;NIV;MED\n10;JUDEȚUL ALBA;0;1;1;40;1;0\nx;GREȘIT;0;1;1;40;1;0\n",
        "places-report");
    upload("asistent", "/people/imports", "Nume;Prenume;CNP\nŢurcanu;Ioana;123\nŢurcanu;Ștefan;\n", "import");
  }

  /** Former files of children: somebody whom nobody knows, and two whom the file gives to case managers of a name that is known and of one that is not. */
  @Test
  void everybodyCanReadWhatTakingFormerFilesOverWouldDo() {
    var page = as("sef.copii");
    page.navigate(address("/childprotection/takeover"));
    page.locator("[name=kind]").first().check();
    var heads = "Nume;Prenume;Data nașterii;Măsura;Categoria;Cine a dispus;Nr. hotărâre;Data hotărârii;Emitent;Temei;De la;Tip loc;Locul;Manager de caz\n";
    var known = jdbc.sql("""
        select family_name || ';' || given_name || ';' || to_char(born_on, 'DD.MM.YYYY') || ';PLA;b;CPC;12;01.03.2025;CPC;art. 62;01.03.2025;'
          || 'CPRU;Centrul de primire „Ghiocelul”;' || case row_number() over (order by id) when 1 then 'Raluca Stan' else 'Ortansa Dinainte' end
        from directory.person p where died_on is null and born_on between '2010-01-01' and '2018-12-31'
          and not exists (select from childprotection.child_case c where c.child_id = p.id) order by id limit 2""").query(String.class).list();
    page.setInputFiles("input[name=file]", new FilePayload("dosare.csv", "text/csv", (heads + "Znimeni;Ioana;01.02.2010;PLA;b;CPC;12;01.03.2012;CPC;art. 62;01.03.2012;;;\n"
        + String.join("\n", known) + "\n").getBytes(StandardCharsets.UTF_8)));
    page.waitForNavigation(() -> page.locator("main form button[type=submit]").first().click());
    page.waitForCondition(() -> {
      page.reload();
      return page.locator("#progress[hx-get]").count() == 0;
    });
    assertThat(page.locator("main select[name=choices]").count()).as("names of case managers").isEqualTo(2);
    everybodyCanReadIt(new Screen("sef.copii", pathOf(page), List.of(), "child-takeover-report"));
  }

  /** A day that the institution has to enter first. */
  @Test
  void everybodyCanReadTheWithdrawalOfAGrantedDay() {
    var page = as("admin");
    page.navigate(address("/calendar?year=2031"));
    page.fill("[name=day]", "20.11.2031");
    page.locator("[name=nature]").first().check();
    page.fill("[name=name]", "Punte");
    page.fill("[name=act]", "HG nr. 1/2031");
    page.waitForNavigation(() -> page.locator("form:has([name=day]) button[type=submit]").click());
    var path = page.locator("main a[href$='/withdraw']").first().getAttribute("href");
    everybodyCanReadIt(new Screen("admin", path, List.of(), "calendar-withdraw"));
  }

  private void upload(String officer, String form, String content, String name) {
    var page = as(officer);
    page.navigate(address(form));
    page.setInputFiles("input[name=file]", new FilePayload(name + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    page.waitForNavigation(() -> page.locator("main form button[type=submit]").first().click());
    everybodyCanReadIt(new Screen(officer, pathOf(page), List.of(), name));
  }

  @AfterAll
  static void noPageIsLeftOut(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
      @Autowired List<Panel> panels) {
    assumeThat(Screen.ONLY).isEmpty();
    var seen = SEEN.stream().map(PathContainer::parsePath).toList();
    var parts = panels.stream().map(Panel::pathWithoutQuery).map(ScreensTests::withoutNames).toList();
    var missing = mappings.getHandlerMethods().entrySet().stream().filter(entry -> isPage(entry.getKey(), entry.getValue()))
        .flatMap(entry -> entry.getKey().getPathPatternsCondition().getPatterns().stream())
        .filter(pattern -> seen.stream().noneMatch(pattern::matches)).map(PathPattern::getPatternString)
        .filter(pattern -> !ELSEWHERE.contains(pattern) && !parts.contains(withoutNames(pattern))).sorted().toList();
    assertThat(missing).as("Pages that src/test/resources/screens/*.txt does not name, so that nobody looks at them").isEmpty();
  }

  /** A panel names what its path stands for differently from the page that answers it. */
  private static String withoutNames(String pattern) {
    return pattern.replaceAll("\\{[^}]*}", "{}");
  }

  /** What a browser goes to; files and answers without a view are none. */
  private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
    return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
        && method.getReturnType().getParameterType() == String.class && !method.hasMethodAnnotation(ResponseBody.class);
  }

  /** Goes to a path and follows links from there; the address where this ends is the screen. */
  private String open(Page page, Screen screen, String path, List<String> links) {
    int known = screen.known(links, LED);
    var at = known == 0 ? path : LED.get(screen.after(links.subList(0, known)));
    for (var link : links.subList(known, links.size())) {
      at = led(page, screen.officer(), at, link);
      LED.put(screen.after(links.subList(0, ++known)), at);
    }
    var answer = page.navigate(address(at));
    int status = answer == null ? 200 : answer.status();
    boolean problem = screen.name().startsWith("problem-");
    assertThat(status).as("status of %s", page.url()).isIn(problem ? List.of(400, 403, 404, 405, 409, 422, 500) : List.of(200));
    forgiveStatus(page, status);
    return pathOf(page);
  }

  /** Where a link leads: what the page says, or where a browser arrives if more than a link answers. */
  private String led(Page page, String officer, String at, String link) {
    return PlainLinks.target(URI.create(address(at)), session(officer), link).orElseGet(() -> {
      page.navigate(address(at));
      page.waitForNavigation(() -> page.locator(link).first().click());
      return pathOf(page);
    });
  }

  private String pathOf(Page page) {
    return page.url().substring(address("").length());
  }
}
