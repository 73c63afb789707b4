package ro.reazem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.testing.SignIn;

/** Names the lists with pages that cannot be taken out as a spreadsheet, and takes all the others out. */
@SpringBootTest
@AutoConfigureMockMvc
class ListFilesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Set<String> MODULES = Set.of("financialaid", "payments");
  /** Lists without a file, each with its reason; only shrinks. */
  private static final Map<String, String> WITHOUT = Map.of("/financialaid/attendance/{id}", "rows of a spreadsheet that the officer has at hand",
      "/financialaid/housing/lists/{id}", "a list of priorities, which has its own files",
      "/financialaid/takeover/{id}", "rows of a spreadsheet, which has a file of what became of each", "/financialaid/applications/{id}/documents", "papers of one request",
      "/financialaid/applications/{id}/documents/{file}", "pages of one paper");

  /** Pages with a table and no file, each with its reason; only shrinks. */
  private static final Map<String, String> TABLES_WITHOUT = Map.ofEntries(
      Map.entry("financialaid/routed/list", "work of a day, taken over or not"), Map.entry("financialaid/justification/show", "receipts of one aid"),
      Map.entry("financialaid/vulnerable/request", "categories of one family"), Map.entry("financialaid/ground/list", "grounds by the council's decisions, a page long"),
      Map.entry("financialaid/erasure/show", "what stays of one destroyed file"), Map.entry("financialaid/simulator/simulator", "what was typed"),
      Map.entry("financialaid/schooling/imported", "rows of a spreadsheet that the officer has at hand"), Map.entry("financialaid/schooling/show", "children of one family"),
      Map.entry("financialaid/application/means", "part of one request"), Map.entry("financialaid/application/summary", "part of one request"),
      Map.entry("financialaid/application/choose", "families found by a search of the register of persons"), Map.entry("financialaid/months/show", "months of one right"),
      Map.entry("financialaid/work/plan", "the yearly plan, which is an act"), Map.entry("financialaid/work/show", "work of one family"),
      Map.entry("financialaid/work/sheet", "a sheet that is printed"), Map.entry("financialaid/proposal/decisions", "decisions on one request"),
      Map.entry("financialaid/proposal/bulk", "what is about to be signed"), Map.entry("financialaid/proposal/bulk-outcome", "what was just signed"),
      Map.entry("financialaid/proposal/sheet", "the calculation of one decision, which has its own file"),
      Map.entry("financialaid/renewal/show", "declarations of one family"), Map.entry("financialaid/entitlement/show", "amounts of one right"),
      Map.entry("financialaid/canteen/card", "meals of one person"), Map.entry("financialaid/canteen/day", "what is ticked today; its sheet has a file"),
      Map.entry("financialaid/canteen/sheet", "a sheet that is printed, which has its own file"), Map.entry("financialaid/canteen/month", "a statement, which has its own files"),
      Map.entry("financialaid/canteen/months", "the sums of twelve months"), Map.entry("financialaid/dashboard/show", "figures, which have their own file"),
      Map.entry("financialaid/housinggrid/list", "grids by the council's decisions, a page long"), Map.entry("financialaid/housinggrid/show", "criteria of one grid"),
      Map.entry("financialaid/incomekind/matrix", "the matrix of incomes, which has its own file"), Map.entry("financialaid/localscheme/list", "aids by the council's decisions, a page long"),
      Map.entry("financialaid/takeover/list", "files that were taken over"), Map.entry("financialaid/takeover/show", "rows of a spreadsheet, which has a file of what became of each"),
      Map.entry("financialaid/store/limits", "limits by the council's decisions, a page long"), Map.entry("financialaid/store/product", "movements of one product"),
      Map.entry("financialaid/store/month", "a report, which has its own files"), Map.entry("financialaid/store/receipt", "one purchase"),
      Map.entry("financialaid/housinglist/list", "lists of one year, a page long"), Map.entry("financialaid/housinglist/show", "a list of priorities, which has its own files"),
      Map.entry("financialaid/dwelling/show", "the next places of a list of priorities"), Map.entry("financialaid/tenancy/show", "the rents of one contract"),
      Map.entry("financialaid/tenancy/account", "the account of one contract"), Map.entry("financialaid/erasure/housing", "what stays of one destroyed file"),
      Map.entry("financialaid/indexation/line", "the calculation of one right"), Map.entry("financialaid/indexation/list", "indexations of the last years"),
      Map.entry("financialaid/store/till", "the basket at the till"),
      Map.entry("payments/dashboard/show", "figures, which have their own file"), Map.entry("payments/debt/show", "the months and steps of one debt"),
      Map.entry("payments/run/accounting", "notes of one statement, which have their own files"), Map.entry("payments/payer/all", "the few accounts of the institution"), Map.entry("payments/way/show", "how one holder is paid"));

  @Autowired MockMvcTester mvc;
  @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  @Test
  void everyListWithPagesCanBeTakenOut() {
    var without = new TreeSet<String>();
    lists().filter(one -> !takes(one.getValue(), ListExport.ASKED)).forEach(one -> without.addAll(one.getKey().getPatternValues()));

    assertThat(without).as("a list of financialaid or payments with pages takes the parameter export and answers it with ListExport").isEqualTo(WITHOUT.keySet());
  }

  @Test
  void everyPageWithATableHasItsFile() throws IOException {
    var without = new TreeSet<String>();
    for (var module : MODULES) {
      try (var pages = Files.walk(TEMPLATES.resolve(module))) {
        for (var page : pages.filter(Files::isRegularFile).toList()) {
          var text = Files.readString(page);
          if (text.contains("<html th:replace=\"~{layout") && text.contains("<table") && !text.contains("fragments/export :: links")) {
            without.add(TEMPLATES.relativize(page).toString().replace(".html", ""));
          }
        }
      }
    }

    assertThat(without).isEqualTo(new TreeSet<>(TABLES_WITHOUT.keySet()));
  }

  @Test
  void theFilesOpenInARomanianSpreadsheet() {
    var director = SignIn.officer("director");
    for (var address : lists().filter(one -> takes(one.getValue(), ListExport.ASKED)).flatMap(one -> one.getKey().getPatternValues().stream())
        .filter(pattern -> !pattern.contains("{")).toList()) {
      var who = address.startsWith("/payments") ? SignIn.officer("plati") : director;
      var csv = mvc.get().uri(address).param("export", "csv").with(SignIn.as(who)).exchange();
      assertThat(csv).as(address).hasStatusOk();
      var bytes = csv.getResponse().getContentAsByteArray();
      assertThat(Arrays.copyOf(bytes, 3)).as(address).containsExactly(0xEF, 0xBB, 0xBF);
      assertThat(new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElseThrow()).as(address).contains(";").doesNotContain("financialaid.", "payments.");
      var xlsx = mvc.get().uri(address).param("export", "xlsx").with(SignIn.as(who)).exchange();
      assertThat(xlsx).as(address).hasStatusOk();
      assertThat(Arrays.copyOf(xlsx.getResponse().getContentAsByteArray(), 2)).as(address).containsExactly('P', 'K');
      assertThat(String.valueOf(xlsx.getResponse().getHeader("Content-Disposition"))).contains("attachment", ".xlsx");
    }
  }

  private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> lists() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .filter(one -> MODULES.contains(one.getValue().getBeanType().getPackageName().split("\\.")[2]))
        .filter(one -> takes(one.getValue(), "page") || takes(one.getValue(), "size"));
  }

  private static boolean takes(HandlerMethod method, String parameter) {
    return List.of(method.getMethodParameters()).stream().filter(one -> one.hasParameterAnnotation(RequestParam.class)).anyMatch(one -> {
      var asked = one.getParameterAnnotation(RequestParam.class);
      return parameter.equals(asked == null || asked.name().isEmpty() ? one.getParameter().getName() : asked.name());
    });
  }
}
