package ro.reazem.financialaid.indexation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.bench.Pages;
import ro.reazem.financialaid.disposition.IssuedPapers;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.financialaid.proposal.GrantedRight;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/**
 * How fast rights are calculated anew on trial, beside a bare INSERT … SELECT of as many lines into a table of the same shape; and how fast decisions are
 * made. The rights are copies of one that officers granted, with families and incomes of many kinds.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class IndexationBench {

  private static final int RIGHTS = Integer.getInteger("reazem.bench.indexation", 100_000);
  private static final int DECISIONS = Integer.getInteger("reazem.bench.indexation.decisions", 10_000);
  private static final double ASKED_RIGHTS = 1_000_000 / 60.0;
  private static final double ASKED_DECISIONS = 100_000 / 300.0;
  private static final int PAPERS = Integer.getInteger("reazem.bench.indexation.papers", 1_000);
  private static final double ASKED_PAPERS = 20;
  private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 2);
  private static final YearMonth MONTH = YearMonth.of(2032, 3);

  @Autowired PreparingIndexation preparing;
  @Autowired Recalculating recalculating;
  @Autowired ApplyingIndexation applying;
  @Autowired IssuedPapers papers;
  @Autowired ApplicationContext context;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private final UUID unit = UUID.randomUUID();
  private final Officer inspector = SignIn.colleague(UUID.randomUUID(), unit, "Ina Spector", "financialaid READ WORK");
  private final Officer director = SignIn.colleague(UUID.randomUUID(), unit, "Dan Rector", "financialaid READ APPROVE");

  @Test
  void tryingAllRightsAndDecidingOnMany() {
    new FiguresOfAMonth(jdbc).set("VMI_MAX", "393", MONTH);
    var model = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
    copies(model, DECISIONS, true);
    copies(model, RIGHTS - DECISIONS, false);
    jdbc.sql("update financialaid.entitlement set unit_id = :unit where id = :id").param("unit", unit).param("id", model.id).update();
    for (var table : new String[] {"entitlement", "entitlement_amount", "calculated_facts", "proposal", "aid_application"}) {
      jdbc.sql("vacuum analyze financialaid." + table).update();
    }
    var id = preparing.begin(new PreparingIndexation.Asked(UUID.randomUUID(), MONTH, "Act de probă", "", 20), inspector);
    long start = System.nanoTime();
    recalculating.run(id);
    double seconds = seconds(start);
    assertThat(lines(id, "true")).isEqualTo(RIGHTS + 1);
    assertThat(lines(id, "outcome = 'UNKNOWN'")).isZero();
    double bare = bare(id);
    System.out.printf("indexation: %d rights tried in %.2f s, as many lines copied bare in %.2f s%n", RIGHTS, seconds, bare);
    Bench.report("indexation.trial." + RIGHTS + ".rate", RIGHTS / seconds, "rights/s", ASKED_RIGHTS);
    Bench.report("indexation.trial." + RIGHTS + ".floor", RIGHTS / seconds, "rights/s", RIGHTS / bare);
    pages(id);
    decide(id);
  }

  /** What officers open beside so many rights. */
  private void pages(UUID id) {
    var pages = new Pages(mvc, SignIn.colleague(UUID.randomUUID(), unit, "Ina Spector", "financialaid READ WORK PAY"));
    pages.report("indexations", "/financialaid/indexations");
    pages.report("indexation.first", "/financialaid/indexations/" + id);
    pages.report("indexation.last", "/financialaid/indexations/" + id + "?page=100");
    pages.report("entitlements.first", "/financialaid/entitlements");
    pages.report("entitlements.last", "/financialaid/entitlements?page=100");
    pages.report("attention", "/financialaid/attention");
    pages.report("applications", "/financialaid/applications");
    pages.report("decision-times", "/financialaid/dashboard");
    pages.report("monthly-lists", "/financialaid/monthly-lists");
    var list = openList();
    pages.report("monthly-list.first", list);
    pages.report("monthly-list.last", list + "?page=100");
    pages.report("monthly-list.search", list + "?q=spector");
    pages.report("monthly-list.undue", list + "?group=UNDUE");
  }

  /** Opens the list of the month, and waits until it was calculated for the first time. */
  private String openList() {
    var payer = SignIn.as(SignIn.colleague(UUID.randomUUID(), unit, "Ina Spector", "financialaid READ PAY"));
    long start = System.nanoTime();
    var list = String.valueOf(mvc.post().uri("/financialaid/monthly-lists").param("scheme", "VMI").param("month", YearMonth.now(clock).plusMonths(1).toString()).with(payer)
        .with(SecurityMockMvcRequestPostProcessors.csrf()).exchange().getResponse().getRedirectedUrl());
    await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(mvc.get().uri(list).with(payer).exchange()).hasStatusOk()
        .bodyText().doesNotContain("se calculează acum"));
    assertThat(jdbc.sql("select sum(line_count) from financialaid.monthly_list_draft_sum").query(Integer.class).single()).isGreaterThanOrEqualTo(RIGHTS);
    System.out.printf("indexation: the open list of %d rights calculated in %.2f s%n", RIGHTS, seconds(start));
    return list;
  }

  private void decide(UUID id) {
    jdbc.sql("""
        update financialaid.indexation_line l set state = 'LEFT_OUT', reason = 'BY_HAND' where l.indexation_id = :id and l.state = 'TO_APPLY'
          and not exists (select from financialaid.proposal p where p.application_id = l.application_id)""").param("id", id).update();
    jdbc.sql("vacuum analyze financialaid.indexation_line").update();
    long toDecide = lines(id, "state = 'TO_APPLY'");
    applying.release(id, director);
    Instant begun = clock.instant();
    long start = System.nanoTime();
    applying.run(id);
    double seconds = seconds(start);
    assertThat(lines(id, "state = 'APPLIED'")).isEqualTo(toDecide);
    Heard.since(jdbc, begun);
    System.out.printf("indexation: %d decisions in %.2f s, heard after %.2f s%n", toDecide, seconds, seconds(start));
    Bench.report("indexation.decisions." + DECISIONS + ".rate", toDecide / seconds, "decisions/s", ASKED_DECISIONS);
    print(jdbc.sql("select decision_id from financialaid.indexation_line where indexation_id = :id and state = 'APPLIED' order by entitlement_id limit :most")
        .param("id", id).param("most", PAPERS).query(UUID.class).list());
  }

  private void print(List<UUID> decisions) {
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long worked = machine.getProcessCpuTime();
    long start = System.nanoTime();
    for (int i = 0; i < decisions.size(); i += 40) {
      papers.ready(decisions.subList(i, Math.min(i + 40, decisions.size())));
    }
    System.out.printf("indexation: %d papers in %.2f s, %.2f s of processor%n", decisions.size(), seconds(start), (machine.getProcessCpuTime() - worked) / 1e9);
    Bench.report("indexation.papers." + PAPERS + ".rate", decisions.size() / seconds(start), "papers/s", ASKED_PAPERS);
  }

  private double bare(UUID id) {
    jdbc.sql("drop schema if exists bare cascade").update();
    jdbc.sql("create schema bare").update();
    jdbc.sql("create table bare.indexation_line (like financialaid.indexation_line including all)").update();
    long start = System.nanoTime();
    jdbc.sql("insert into bare.indexation_line select * from financialaid.indexation_line where indexation_id = :id order by entitlement_id").param("id", id)
        .update();
    double seconds = seconds(start);
    jdbc.sql("drop schema bare cascade").update();
    return seconds;
  }

  /** The same right many times, each of a household of its own, with other incomes, so that no calculation is like the one before. */
  private void copies(GrantedRight model, int many, boolean decided) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("create temporary table copied on commit drop as select n, gen_random_uuid() as application, gen_random_uuid() as entitlement, "
          + "gen_random_uuid() as household, gen_random_uuid() as proposal from generate_series(1, :many) n").param("many", many).update();
      int base = jdbc.sql("select coalesce(max(number), 0) from financialaid.aid_application").query(Integer.class).single();
      insert("aid_application", "id = c.application, one_time_key = c.application, number = :base + c.n, household_id = c.household, unit_id = :unit"
          + (decided ? "" : ", declaration = '{}'"), "o.id = :application", model, base);
      if (decided) {
        // whoever is only tried needs no dossier
        insert("proposal", "id = c.proposal, application_id = c.application, household_id = c.household, unit_id = :unit", "o.application_id = :application",
            model, base);
      }
      insert("entitlement", "id = c.entitlement, application_id = c.application, household_id = c.household, unit_id = :unit", "o.id = :right", model, base);
      insert("entitlement_amount", "entitlement_id = c.entitlement", "o.entitlement_id = :right", model, base);
      insert("declaration_duty", "entitlement_id = c.entitlement", "o.entitlement_id = :right", model, base);
      jdbc.sql("""
          insert into financialaid.calculated_facts (entitlement_id, facts)
          select c.entitlement, cast(jsonb_set(cast(o.facts as jsonb), '{in,0,bani}', to_jsonb(cast(o.facts #>> '{in,0,bani}' as bigint) - (c.n % 30000))) as json)
          from financialaid.calculated_facts o cross join copied c where o.entitlement_id = :right""").param("right", model.id).update();
    });
  }

  private void insert(String table, String changed, String where, GrantedRight model, int base) {
    var columns = jdbc.sql("""
        select column_name from information_schema.columns where table_schema = 'financialaid' and table_name = :table and is_generated = 'NEVER'
        order by ordinal_position""").param("table", table).query(String.class).list();
    var values = columns.stream().map(column -> {
      for (var one : changed.split(", ")) {
        if (one.startsWith(column + " = ")) {
          return one.substring(column.length() + 3);
        }
      }
      return "o." + column;
    }).toList();
    jdbc.sql("insert into financialaid." + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values) + " from financialaid." + table
        + " o cross join copied c where " + where).param("application", model.application).param("right", model.id).param("base", base).param("unit", unit).update();
  }

  private long lines(UUID id, String condition) {
    return jdbc.sql("select count(*) from financialaid.indexation_line where indexation_id = :id and " + condition).param("id", id).query(Long.class).single();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
