package ro.reazem.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.bench.Bench;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/**
 * What my day, the list of cases and the search in it cost among a million cases of half a million persons, 300 officers in 40 units: p95 in
 * milliseconds for whole pages in the server, alone and with 16 at once, against the same among a thousand cases.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class WorklistBench {

  private static final int CALLS = Integer.getInteger("reazem.bench.calls", 60);
  private static final int AT_ONCE = 16;
  private static final int UNITS = 40;
  private static final int OFFICERS = 300;
  private static final List<String> CONTEXTS = List.of("childprotection", "adultprotection", "disability", "financialaid", "accessibility", "intake");

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;

  @Test
  void aMillionCasesCostHardlyMoreThanAThousand() throws Exception {
    var small = measured(1_000, 500);
    var large = measured(1_000_000, 500_000);
    large.forEach((name, value) -> Bench.report("worklist.1000000." + name, value, "ms", small.get(name)));
    System.out.println(String.join("\n", plan()));
  }

  private Map<String, Double> measured(int cases, int persons) throws Exception {
    load(cases, persons);
    var figures = new LinkedHashMap<String, Double>();
    for (var profile : Map.of("administrator", officer(0, UNITS, CONTEXTS, Level.READ), "head", officer(7, 2, CONTEXTS, Level.READ, Level.APPROVE),
        "caseworker", officer(3, 1, List.of("financialaid"), Level.READ, Level.WORK)).entrySet()) {
      var officer = profile.getValue();
      for (var page : pages().entrySet()) {
        figures.put(profile.getKey() + "." + page.getKey(), p95(officer, page.getValue(), 1));
      }
      figures.put(profile.getKey() + ".my-day.16", p95(officer, pages().get("my-day"), AT_ONCE));
      figures.put(profile.getKey() + ".cases.16", p95(officer, pages().get("cases"), AT_ONCE));
    }
    return figures;
  }

  private static Map<String, List<String>> pages() {
    var pages = new LinkedHashMap<String, List<String>>();
    pages.put("my-day", List.of("/worklist/day/strip", "/worklist/day/deadlines", "/worklist/day/cases", "/worklist/news/panel"));
    pages.put("bell", List.of("/worklist/news/count"));
    pages.put("cases", List.of("/cases"));
    pages.put("cases-closed-too", List.of("/cases?closed=true"));
    pages.put("cases-further", List.of("/cases?closed=true&after=2021-06-01_00000000-0000-0000-0000-000000000000"));
    pages.put("cases-of-nobody", List.of("/cases?of=NOBODY"));
    pages.put("search-number", List.of("/cases?closed=true&text=512/2022"));
    pages.put("search-rare-name", List.of("/cases?closed=true&text=popescu+ion12"));
    pages.put("search-common-name", List.of("/cases?closed=true&text=popescu"));
    pages.put("search-nothing", List.of("/cases?text=zzzyx"));
    pages.put("calendar", List.of("/worklist/calendar"));
    return pages;
  }

  private double p95(Officer officer, List<String> uris, int atOnce) throws Exception {
    Runnable call = () -> uris.forEach(uri -> assertThat(mvc.get().uri(URI.create(uri)).header("HX-Request", "true").with(SignIn.as(officer)))
        .hasStatusOk());
    for (int warm = 0; warm < CALLS / 3; warm++) {
      call.run();
    }
    try (var workers = Executors.newFixedThreadPool(atOnce)) {
      var calls = new ArrayList<Callable<Double>>();
      for (int i = 0; i < CALLS * (atOnce > 1 ? 3 : 1); i++) {
        calls.add(() -> {
          long start = System.nanoTime();
          call.run();
          return (System.nanoTime() - start) / 1e6;
        });
      }
      var times = new double[calls.size()];
      var done = workers.invokeAll(calls);
      for (int i = 0; i < times.length; i++) {
        times[i] = done.get(i).get();
      }
      return Bench.percentile(times, 0.95);
    }
  }

  private void load(int cases, int persons) throws Exception {
    for (var statement : new ClassPathResource("bench/worklist.sql").getContentAsString(java.nio.charset.StandardCharsets.UTF_8).split(";\n")) {
      if (!statement.isBlank()) {
        jdbc.sql(statement).param("cases", cases).param("persons", persons).param("units", UNITS).param("officers", OFFICERS)
            .param("contexts", CONTEXTS.toArray(String[]::new)).update();
      }
    }
  }

  private List<String> plan() {
    return jdbc.sql("""
        explain (analyze, buffers) select c.number from unnest(array['financialaid', 'intake'], array[:one, :other]::uuid[]) as held (context, unit_id)
        cross join lateral (select * from worklist.known_case c where c.unit_id = held.unit_id and c.context = held.context
          and c.status <> 'CLOSED' order by c.opened_on desc, c.id desc limit 26) as c order by c.opened_on desc, c.id desc limit 26""")
        .param("one", id("unit", 1)).param("other", id("unit", 2)).query(String.class).list();
  }

  private static Officer officer(int number, int units, List<String> contexts, Level... levels) {
    var roles = new HashSet<HeldRole>();
    for (int unit = 0; unit < units; unit++) {
      var held = id("unit", (number + unit) % UNITS);
      contexts.forEach(context -> Arrays.stream(levels).forEach(level -> roles.add(new HeldRole(context, level, held))));
    }
    return new Officer(id("officer", number), "x", "Ofițer", "inspector", id("unit", number % UNITS), roles);
  }

  private static UUID id(String kind, int number) {
    return UUID.fromString(String.format("%s-0000-0000-0000-%012d", kind.equals("unit") ? "aaaaaaaa" : "bbbbbbbb", number));
  }
}
