package ro.reazem.childprotection.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.SignIn;

/**
 * Child protection among 20,000 open cases, 60,000 measures and 5,000 carers: every queue, the page of a case and the matching for three profiles, the statistics of a
 * quarter with three figures recomputed from the rows by hand, and the map of a meeting of 60 matters.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ChildCareBench {

  private static final double AIM = 250;
  private static final double STATISTICS_AIM = 5_000;
  private static final double MAP_AIM = 10_000;
  private static final Quarter QUARTER = new Quarter(2023, 3);
  private static final String CASE = "/childprotection/cases/eeeeeeee-0000-0000-0000-000000000601";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired FigureRegister figures;
  @Autowired TieOuts tieOuts;
  @Autowired Disagreements disagreements;
  @Autowired SigningQuarter signing;

  /** A placement as the hand reads it. */
  private record Placement(UUID child, LocalDate from, LocalDate until, String place) {

    boolean on(LocalDate day) {
      return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
  }

  @Test
  void twentyThousandChildren() throws Exception {
    for (var statement : new ClassPathResource("bench/child-care.sql").getContentAsString(StandardCharsets.UTF_8).split(";\n")) {
      jdbc.sql(statement).update();
    }
    var pages = pages();
    statistics();
    long start = System.nanoTime();
    assertThat(mvc.get().uri("/childprotection/commission/meetings/12121212-0000-0000-0000-000000000002/map.pdf").with(SignIn.as(profiles().get("head")))).hasStatusOk();
    double map = (System.nanoTime() - start) / 1e6;
    Bench.report("child-care.meeting-map.60", map, "ms", MAP_AIM);
    assertThat(map).isLessThan(MAP_AIM);
    assertThat(pages).allSatisfy((name, value) -> assertThat(value).as(name).isLessThan(AIM));
  }

  private Map<String, Double> pages() {
    double floor = Bench.p95(30, 100, () -> jdbc.sql("select id from childprotection.child_case where unit_id = :unit and stage not in ('CLOSED', 'TRANSFERRED') order by opened_on desc, number desc limit 10")
        .param("unit", UUID.fromString("aaaaaaaa-0000-0000-0000-000000000001")).query(UUID.class).list());
    var found = new LinkedHashMap<String, Double>();
    profiles().forEach((profile, officer) -> uris().forEach((name, uri) -> {
      double p95 = Bench.p95(20, 60, () -> assertThat(mvc.get().uri(URI.create(uri)).with(SignIn.as(officer))).as(profile + " " + uri).hasStatusOk());
      Bench.report("child-care." + profile + "." + name, p95, "ms", floor);
      found.put(profile + " " + name, p95);
    }));
    return found;
  }

  private void statistics() {
    assertThat(figures.known(QUARTER).of("S01").total()).isPositive();
    double counted = Bench.p95(1, 5, () -> figures.known(QUARTER));
    Bench.report("child-care.statistics.quarter", counted, "ms", STATISTICS_AIM);
    var ties = tieOuts.of(QUARTER, Optional.empty());
    assertThat(ties).hasSizeGreaterThan(200).allMatch(TieOut::holds);
    var head = profiles().get("head");
    double disagreeing = Bench.p95(1, 5, () -> disagreements.page(QUARTER, head, ListPage.Asked.of(null, null)));
    Bench.report("child-care.statistics.disagreements", disagreeing, "ms", STATISTICS_AIM);
    assertThat(disagreeing).isLessThan(STATISTICS_AIM);
    long start = System.nanoTime();
    signing.sign(QUARTER, 0, "", UUID.randomUUID(), head);
    Bench.report("child-care.statistics.signing", (System.nanoTime() - start) / 1e6, "ms", STATISTICS_AIM);
    assertThat(counted).isLessThan(STATISTICS_AIM);

    var known = figures.known(QUARTER);
    var all = jdbc.sql("select child_id as child, from_day as \"from\", until_day as until, place_type as place from childprotection.measure").query(Placement.class).list();
    var families = List.of("EXTENDED_FAMILY", "OTHER_PERSON", "FOSTER_CARER");
    assertThat(known.of("S01").total()).isEqualTo((int) all.stream().filter(one -> one.on(QUARTER.until()) && families.contains(one.place())).count());
    assertThat(known.of("S02").part(1).get("APARTMENT")).isEqualTo((int) all.stream().filter(one -> one.on(QUARTER.until()) && one.place().equals("APARTMENT")).count());
    assertThat(known.of("S04").total()).isEqualTo(gone(all));
    System.out.printf("by hand: S01 %d, S02 in apartments %d, S04 %d; %d services tie out%n", known.of("S01").total(), known.of("S02").part(1).get("APARTMENT"), known.of("S04").total(), ties.size());
  }

  /** Children who were in care on the day before the quarter or came in it, and were not on a day of it, having been there the day before. */
  private static int gone(List<Placement> all) {
    var byChild = new LinkedHashMap<UUID, List<Placement>>();
    all.forEach(one -> byChild.computeIfAbsent(one.child(), unknown -> new ArrayList<>()).add(one));
    return (int) byChild.values().stream().mapToLong(own -> QUARTER.from().datesUntil(QUARTER.until().plusDays(1))
        .filter(day -> own.stream().anyMatch(one -> one.on(day.minusDays(1))) && own.stream().noneMatch(one -> one.on(day))).count()).sum();
  }

  private static Map<String, String> uris() {
    var uris = new LinkedHashMap<String, String>();
    uris.put("cases", "/childprotection/cases");
    uris.put("cases-last", "/childprotection/cases?page=100");
    uris.put("cases-name", "/childprotection/cases?q=popescu1+ana");
    uris.put("cases-stage", "/childprotection/cases?stage=INTERVENTION&origin=SIGNAL");
    uris.put("case", CASE);
    uris.put("measures", CASE + "/measures");
    uris.put("plan", CASE + "/plan");
    uris.put("routed", "/childprotection/routed");
    uris.put("places", "/childprotection/places");
    uris.put("carers", "/childprotection/carers");
    uris.put("carers-name", "/childprotection/carers?q=radu21");
    uris.put("matching", "/childprotection/carers/matching?case=eeeeeeee-0000-0000-0000-000000000601");
    uris.put("commission", "/childprotection/commission");
    return uris;
  }

  /** Whoever manages the case, whoever heads all units, and the head of its unit alone. */
  private static Map<String, Officer> profiles() {
    var manager = SignIn.colleague(UUID.fromString("bbbbbbbb-0000-0000-0000-000000000001"), UUID.fromString("aaaaaaaa-0000-0000-0000-000000000001"), "Manager", "childprotection READ WORK");
    var roles = new HashSet<HeldRole>();
    for (int unit = 0; unit < 10; unit++) {
      for (var level : List.of(Level.READ, Level.WORK, Level.APPROVE)) {
        roles.add(new HeldRole("childprotection", level, UUID.fromString("aaaaaaaa-0000-0000-0000-00000000000" + unit)));
      }
    }
    var head = new Officer(UUID.fromString("bbbbbbbb-0000-0000-0000-000000000002"), "x", "Director", "director", UUID.fromString("aaaaaaaa-0000-0000-0000-000000000000"), roles);
    return Map.of("manager", manager, "head", head,
        "unit", SignIn.colleague(UUID.fromString("bbbbbbbb-0000-0000-0000-000000000003"), UUID.fromString("aaaaaaaa-0000-0000-0000-000000000001"), "Șefa", "childprotection READ WORK APPROVE AUDIT"));
  }
}
